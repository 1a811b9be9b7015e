// Reads the files of a ZIP archive with nothing but Node: an independent look at what the Word export writes.
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  dosTime: number;
  dosDate: number;
  text: string;
}

export function unzip(zip: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [method, packed, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      dosTime: bytes.readUInt16LE(local + 10),
      dosDate: bytes.readUInt16LE(at + 14),
      text: (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return entry;
  });
}
