// News written for the journeys in the manner of real imports: two accounts of one event, accents, Arabic, emoji.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const texts = {
  'tarn-courier.txt': `The Tarn Courier

Gallery collapse traps miners at Velké Údolí

14 October 2026

The Energy Ministry said on Wednesday that about 40 miners were trapped after a gallery gave way at the Velké Údolí pit, the deepest in the Tarn valley.

Rescue teams from three districts reached the second level by noon. They heard knocking behind the fall, a spokesman for the mine said, and lowered a line with water and lamps.

“We will not leave until the last of them is up,” the spokesman said. He gave no number of his own.

The pit was closed for four months in 2024 after inspectors found cracks in the same gallery. It was opened again in the spring, on orders that neither the ministry nor the owner would discuss.

A second fall shortly after three o’clock forced the teams back to the shaft. Nobody was hurt in it, the ministry said, and the pumps kept running.
`,
  'valley-observer.txt': `The Valley Observer

Union: hundreds below ground at Velké Údolí

15 October 2026

More than 400 miners are below ground at the Velké Údolí pit, the Miners’ Union told this newspaper on Thursday, ten times as many as the government has admitted.

Its chairwoman, Ilka Marenová, said that two shifts were in the mine when the gallery fell, because the night shift had been told to stay for an inspection that never came.

The owner declined to publish the list of those who had gone down. Relatives who waited at the gate counted their own, she said, and had stopped at 412 names.
`,
  'unsigned-note.txt': `Lamps are still missing from the rack at the pit head, a foreman wrote on Friday, and 39 of them have not come back.

He asked that his name be kept out of it. The owner has not answered.
`,
  'empty.txt': '',
} as const;

export type TextName = keyof typeof texts;

/** Writes these texts into the folder and gives their paths, in this order. */
export function writeTexts(folder: string, ...names: TextName[]): string[] {
  return names.map((name) => writeText(folder, name, texts[name]));
}

export function writeText(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
