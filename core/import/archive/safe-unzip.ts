// Unpacks a zip file in memory, each entry when asked for, with every bound checked while it inflates.
import { crc32, inflateRawSync } from 'node:zlib';
import type { ImportFile } from '../imported-article.ts';
import { DOCUMENT_LIMITS, inMegabytes, refuseBomb, refuseDamaged, refuseUnreadable, type UnzipLimits } from './unzip-limits.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** An open zip file. Nothing is unpacked before `read`; what has been unpacked in all counts against the limits. */
export interface Zip {
  /** In the order of the directory, folders included. */
  entries: readonly ZipEntry[];
  /** The entry of this name; of several with one name the last, as unpacking tools have it. */
  find: (name: string) => ZipEntry | undefined;
  /** Unpacks one entry and checks its sum. Refuses (IMPORT_UNREADABLE) bombs, damage, passwords and unknown packings. */
  read: (entry: ZipEntry) => Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;

/** Opens a document (DOCX, ODT, EPUB). Refuses (IMPORT_UNREADABLE) with the name of the file, also where a name in it leads out of it. */
export function openZip(file: ImportFile, limits: UnzipLimits = DOCUMENT_LIMITS): Zip {
  const zip = openArchive(file, limits);
  const stray = zip.entries.find((entry) => entry.stray);
  if (stray) throw refuseStray(file.name, stray.name);
  return zip;
}

/** Opens an archive of files, of which some may be `stray`: these are not for unpacking. Refuses (IMPORT_UNREADABLE). */
export function openArchive(file: ImportFile, limits: UnzipLimits): Zip {
  const entries = readZipDirectory(file.name, file.bytes, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let unfolded = 0;
  return {
    entries,
    find: (name) => byName.get(name),
    read: (entry) => {
      const bytes = unpack(file, entry, limits, limits.totalBytes - unfolded);
      unfolded += bytes.length;
      return bytes;
    },
  };
}

function refuseStray(file: string, name: string): Error {
  return refuseUnreadable(
    file,
    `an entry in it is named “${name.replaceAll('\0', '␀').slice(0, 80)}”, which leads out of the archive`,
    'Such names are made by hand, often to do harm; unpack it with a tool that you trust and import what is in it.',
  );
}

function unpack(file: ImportFile, entry: ZipEntry, limits: UnzipLimits, left: number): Uint8Array {
  if (entry.encrypted) {
    throw refuseUnreadable(file.name, 'it is protected by a password', 'Save it without one, or import its text by copy and paste.');
  }
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw refuseUnreadable(file.name, `its entry ${entry.name} is packed by method ${entry.method}, which is not read`, 'Pack it anew as an ordinary zip file.');
  }
  const packed = packedBytes(file.name, file.bytes, entry);
  const most = Math.min(limits.entryBytes, left, Math.max(limits.harmless, packed.length * limits.ratio));
  if (entry.method === STORED && packed.length > most) throw tooMuch(file.name, entry, limits, most, left);
  const bytes = entry.method === STORED ? packed : inflate(file.name, entry, packed, most, () => tooMuch(file.name, entry, limits, most, left));
  if (crc32(bytes) !== entry.crc) throw refuseDamaged(file.name, `the contents of its entry ${entry.name} do not match their checksum`);
  return bytes;
}

/** zlib stops at `most` bytes of output: a bomb costs no more memory than that. */
function inflate(file: string, entry: ZipEntry, packed: Uint8Array, most: number, refuseTooMuch: () => Error): Uint8Array {
  if (most <= 0) throw refuseTooMuch();
  try {
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: most });
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw refuseTooMuch();
    if (code.startsWith('Z_')) throw refuseDamaged(file, `its entry ${entry.name} cannot be unpacked`);
    throw error;
  }
}

function tooMuch(file: string, entry: ZipEntry, limits: UnzipLimits, most: number, left: number): Error {
  if (most === limits.entryBytes) return refuseBomb(file, `holds an entry (${entry.name}) that unpacks to more than ${inMegabytes(limits.entryBytes)}`);
  if (most === left) return refuseBomb(file, `unpacks to more than ${inMegabytes(limits.totalBytes)}`);
  return refuseBomb(file, `holds an entry (${entry.name}) that unpacks to more than ${limits.ratio} times its size`);
}
