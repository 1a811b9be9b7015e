// Where the headers of a message end: at a blank line, or where a careless program forgot to leave one.

const HEADER = /^[^\s:]+[ \t]*:/;
/** The line with which a mailbox parts its messages, quoted or not, stands above the headers. */
const ENVELOPE = /^>?From /;
/** As far as the end is looked for; longer headers are refused by the parser. */
const FARTHEST = 2 * 1024 * 1024;

export interface SplitMessage {
  head: Buffer;
  /** Without the line that parts it from the headers. */
  body: Buffer;
  /** False where no empty line stands between the two, so that a parser would take words of the body for headers. */
  isParted: boolean;
}

/** One pass over the lines of the headers; nothing is copied. */
export function splitMessage(message: Buffer): SplitMessage {
  const far = message.subarray(0, FARTHEST);
  for (let at = 0; at < far.length; ) {
    const next = lineEnd(far, at);
    const line = lineAt(far, at, next);
    if (line === '') return split(message, at, next, true);
    const follower = lineAt(far, next, lineEnd(far, next));
    if (line.trim() === '' ? !goesOn(follower) : !isOfHeaders(line)) return split(message, at, line.trim() === '' ? next : at, false);
    at = next;
  }
  return split(message, message.length, message.length, true);
}

function split(message: Buffer, head: number, body: number, isParted: boolean): SplitMessage {
  return { head: message.subarray(0, head), body: message.subarray(body), isParted };
}

/** Of the next line its place; at the last one the end. */
function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end === -1 ? bytes.length : end + 1;
}

function lineAt(bytes: Buffer, at: number, next: number): string {
  return bytes.toString('latin1', at, next).replace(/\r?\n$/, '');
}

function isOfHeaders(line: string): boolean {
  return /^[ \t]/.test(line) || HEADER.test(line) || ENVELOPE.test(line);
}

/** A line of mere blanks inside the headers is part of a folded one. */
function goesOn(follower: string): boolean {
  return /^[ \t]+\S/.test(follower) || HEADER.test(follower);
}
