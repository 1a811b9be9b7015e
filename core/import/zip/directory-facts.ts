// What the directory of a zip file says beyond names and sizes: the bytes of each name, links, and names that lead out.

export interface EntryFacts {
  /** Where the name stands in the file. */
  nameAt: number;
  nameBytes: Uint8Array;
  utf8: boolean;
  /** A symbolic link, a device or another thing that is no file, as Unix writes it. */
  special: boolean;
  /** The name leads out of the folder into which one would unpack. */
  stray: boolean;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const RECORD_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const UNIX = 3;
const MAC = 19;

/** In the order of the directory; empty where it cannot be found (`openZip` of archive/safe-unzip.ts says why). */
export function directoryFacts(bytes: Uint8Array): EntryFacts[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts: EntryFacts[] = [];
  let at = startOfDirectory(view);
  while (at !== null && at >= 0 && at + RECORD_BYTES <= view.byteLength && view.getUint32(at, true) === RECORD) {
    const nameLength = view.getUint16(at + 28, true);
    const nameAt = at + RECORD_BYTES;
    if (nameAt + nameLength > view.byteLength) break;
    const nameBytes = bytes.subarray(nameAt, nameAt + nameLength);
    const system = view.getUint8(at + 5);
    const kind = (view.getUint32(at + 38, true) >>> 28) & 0xf;
    facts.push({
      nameAt,
      nameBytes,
      utf8: (view.getUint16(at + 8, true) & 0x800) !== 0,
      // 8 is a file, 4 a folder; 0 stands where the system did not say.
      special: (system === UNIX || system === MAC) && ![0, 4, 8].includes(kind),
      stray: leadsOut(Buffer.from(nameBytes).toString('latin1')),
    });
    at = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return facts;
}

/** The directory stands right before its end record, or before the records of a large file (ZIP64). */
function startOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const large = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50 ? view.getUint32(at - 12, true) : null;
    if (large === null) return at - view.getUint32(at + 12, true);
    return large + 56 <= view.byteLength ? large - view.getUint32(large + 40, true) : null;
  }
  return null;
}

function leadsOut(name: string): boolean {
  return name.split(/[/\\]/).includes('..') || /^(?:[/\\]|[a-z]:)/i.test(name) || name.includes('\0');
}

/**
 * A copy of the archive in which names that lead out are replaced, so that it can be opened for what else is in it. Such an
 * archive is refused whole otherwise. Copies all bytes, once, and only where there is such a name.
 */
export function withoutStrayNames(bytes: Uint8Array, facts: readonly EntryFacts[]): Uint8Array {
  if (!facts.some(({ stray }) => stray)) return bytes;
  const copy = new Uint8Array(bytes);
  for (const { nameAt, nameBytes, stray } of facts) if (stray) copy.fill(0x5f, nameAt, nameAt + nameBytes.length);
  return copy;
}
