// The table of contents of a zip file: found, checked and read without unpacking anything.
import iconv from 'iconv-lite';
import { inMegabytes, refuseBomb, refuseDamaged, type UnzipLimits } from './unzip-limits.ts';

/** One entry. Sizes in bytes as the file states them: never trusted, the unpacked size is counted while unpacking. */
export interface ZipEntry {
  /** With `/` between folders; a folder's ends in `/`. */
  name: string;
  /** The name as it stands in the file, and whether that says that it is UTF-8. */
  nameBytes: Uint8Array;
  utf8: boolean;
  /** The name leads out of the folder into which one would unpack. */
  stray: boolean;
  /** A symbolic link, a device or another thing that is no file, as Unix writes it. */
  special: boolean;
  packed: number;
  unpacked: number;
  method: number;
  crc: number;
  encrypted: boolean;
  /** Where the entry's own header starts in the file. */
  offset: number;
}

const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const UNIX = 3;
const MAC = 19;

/**
 * Reads the directory. Refuses (IMPORT_UNREADABLE) a file without one, one that points outside the file, and more entries
 * than allowed.
 */
export function readZipDirectory(file: string, bytes: Uint8Array, limits: UnzipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file, view);
  const { count, size, start } = boundsOfDirectory(view, end);
  // Some writers put bytes in front of the archive: what the offsets count from then lies that much later.
  const shift = end.directoryEnd - size - start;
  if (shift < 0 || start < 0 || size < 0) throw refuseDamaged(file, 'its table of contents lies outside the file');
  if (count > limits.entries) {
    throw refuseBomb(file, `holds ${count.toLocaleString('en')} entries where ${limits.entries.toLocaleString('en')} are the most`);
  }
  const entries: ZipEntry[] = [];
  let at = start + shift;
  while (entries.length < count) {
    if (at + ENTRY_BYTES > end.directoryEnd || view.getUint32(at, true) !== 0x02014b50) {
      throw refuseDamaged(file, 'its table of contents breaks off');
    }
    const { entry, next } = readEntry(file, view, at, shift);
    entries.push(entry);
    at = next;
  }
  return entries;
}

interface End {
  at: number;
  directoryEnd: number;
  zip64: number | null;
}

/** The record at the end of the file, behind which at most a comment stands. */
function findEnd(file: string, view: DataView): End {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const zip64 = findZip64(view, at);
    return { at, directoryEnd: zip64 ?? at, zip64 };
  }
  throw refuseDamaged(file, 'the end of the file is missing');
}

function findZip64(view: DataView, end: number): number | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = readLong(view, locator + 8);
  return at + 56 <= locator && view.getUint32(at, true) === 0x06064b50 ? at : null;
}

function boundsOfDirectory(view: DataView, { at, zip64 }: End): { count: number; size: number; start: number } {
  if (zip64 !== null) {
    return { count: readLong(view, zip64 + 32), size: readLong(view, zip64 + 40), start: readLong(view, zip64 + 48) };
  }
  return { count: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true) };
}

function readEntry(file: string, view: DataView, at: number, shift: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true);
  const extra = at + ENTRY_BYTES + nameLength;
  const next = extra + extraBytes + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw refuseDamaged(file, 'its table of contents breaks off');
  const [unpacked, packed, offset] = longFields(view, extra, extra + extraBytes, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameLength);
  const utf8 = (flags & 0x800) !== 0;
  const name = readName(nameBytes, utf8);
  const kind = (view.getUint32(at + 38, true) >>> 28) & 0xf;
  // 8 is a file, 4 a folder; 0 stands where the system did not say.
  const special = [UNIX, MAC].includes(view.getUint8(at + 5)) && ![0, 4, 8].includes(kind);
  const named = { name: name.replaceAll('\\', '/'), nameBytes, utf8, stray: leadsOut(name), special };
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  return { entry: { ...named, packed, unpacked, method, crc, encrypted: (flags & 1) !== 0, offset: offset + shift }, next };
}

/** Fields that did not fit in 32 bits stand in an extra record, in this order. */
function longFields(view: DataView, from: number, to: number, fields: [number, number, number]): [number, number, number] {
  if (!fields.includes(IN_ZIP64)) return fields;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const recordEnd = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    const read = (value: number): number => {
      if (value !== IN_ZIP64 || field + 8 > recordEnd) return value;
      field += 8;
      return readLong(view, field - 8);
    };
    return [read(fields[0]), read(fields[1]), read(fields[2])];
  }
  return fields;
}

/** Sizes beyond 2^53 become so large that every limit refuses them. */
function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** UTF-8 also where the flag is missing but the bytes are UTF-8, as most writers do; else the code page of DOS. */
function readName(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return iconv.decode(Buffer.from(bytes), 'cp437');
  }
}

function leadsOut(name: string): boolean {
  return name.split(/[/\\]/).includes('..') || /^(?:[/\\]|[a-z]:)/i.test(name) || name.includes('\0');
}

/** The bytes of one entry as they stand in the file. */
export function packedBytes(file: string, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, name, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw refuseDamaged(file, `its entry ${name} is not where the table of contents says`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw refuseDamaged(file, `its entry ${name}, of ${inMegabytes(packed)}, is cut off`);
  return bytes.subarray(start, start + packed);
}
