// What a file is by its first bytes, whatever its name says.

/** What documents of today and archives have in common; `kindOfZip` looks into them. */
export const ZIPPED = 'a ZIP archive or an Office document';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', ZIPPED],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'a rich-text document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture, sound or film'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\x1f\x8b', 'a compressed file'],
  ['7z\xbc\xaf', 'an archive'],
  ['Rar!', 'an archive'],
  ['SQLite format 3', 'a database'],
];

const FIRST = new Set(SIGNATURES.map(([signature]) => signature.charCodeAt(0)));

/** Words for the kind ("a PDF"), or null where the first bytes are those of no binary format that people meet. */
export function kindOfBinary(bytes: Uint8Array): string | null {
  if (!FIRST.has(bytes[0] ?? 0)) return null;
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}
