// Writes a briefing to a file in one of the formats; the page or the command saves it where the analyst wants it.
import type { ExportFormat } from '../../contract/briefings.ts';
import type { Sql } from '../../db/sql.ts';
import type { HostDoor } from '../door.ts';
import { fileNameOf } from '../export/file-name.ts';
import { writers } from '../export/writers.ts';
import { previewBriefing } from './preview-briefing.ts';

/** @throws Refusal NOT_FOUND; EXPORT_FAILED where the host cannot print */
export async function exportBriefing(sql: Sql, door: HostDoor, { id, format }: { id: string; format: ExportFormat }): Promise<File> {
  const model = previewBriefing(sql, { id });
  const { extension, mediaType, write } = writers[format];
  const bytes = await write(model, door);
  return new File([new Uint8Array(bytes)], fileNameOf(model.title, extension), { type: mediaType });
}
