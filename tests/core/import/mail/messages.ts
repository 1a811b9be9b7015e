// Builds small messages for the tests of the mail readers, as mail programs write them.
import iconv from 'iconv-lite';

export interface Part {
  type: string;
  body: string | Uint8Array;
  headers?: string[];
}

/** A message with these header lines; several parts make a multipart of the given kind. */
export function message(headers: readonly string[], parts: readonly Part[], kind = 'alternative'): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return join([...headers, ...partLines(only)], only.body);
  const boundary = `=_${kind}_1`;
  const pieces = parts.flatMap((part) => [utf8(`--${boundary}\r\n${partLines(part).join('\r\n')}\r\n\r\n`), bytesOf(part.body), utf8('\r\n')]);
  return join([...headers, 'MIME-Version: 1.0', `Content-Type: multipart/${kind}; boundary="${boundary}"`], Buffer.concat([...pieces, utf8(`--${boundary}--\r\n`)]));
}

/** The part that is itself a multipart. */
export function nested(parts: readonly Part[], kind = 'alternative'): Part {
  const boundary = `=_${kind}_2`;
  const pieces = parts.flatMap((part) => [utf8(`--${boundary}\r\n${partLines(part).join('\r\n')}\r\n\r\n`), bytesOf(part.body), utf8('\r\n')]);
  return { type: `multipart/${kind}; boundary="${boundary}"`, body: Buffer.concat([...pieces, utf8(`--${boundary}--\r\n`)]) };
}

/** "=?windows-1256?B?…?=" */
export function encodedWord(text: string, charset: string): string {
  return `=?${charset}?B?${iconv.encode(text, charset).toString('base64')}?=`;
}

function partLines({ type, headers = [] }: Part): string[] {
  return [`Content-Type: ${type}`, ...headers];
}

function join(headers: readonly string[], body: string | Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([utf8(`${headers.join('\r\n')}\r\n\r\n`), bytesOf(body)]));
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? utf8(body.replace(/\r?\n/g, '\r\n')) : body;
}

function utf8(text: string): Buffer {
  return Buffer.from(text);
}
