// Tells by its first bytes what kind of container a file is, whatever its name says.
import { startsWithBytes } from './byte-pattern.ts';

export type ContainerKind = 'zip' | 'ole' | 'rar' | '7z' | 'gzip' | 'bzip2' | 'xz' | 'tar';

const signatures: [ContainerKind, number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
];

/** The kind of container, or null for anything else. A DOCX, an ODT and an EPUB are 'zip', a .doc is 'ole'. */
export function containerKind(bytes: Uint8Array): ContainerKind | null {
  const found = signatures.find(([, signature]) => startsWithBytes(bytes, signature));
  if (found) return found[0];
  return startsWithBytes(bytes.subarray(257), [0x75, 0x73, 0x74, 0x61, 0x72]) ? 'tar' : null;
}
