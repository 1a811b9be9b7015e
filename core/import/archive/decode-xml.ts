// The characters of an XML part: by its byte order mark, else as its first line declares, else UTF-8.
import iconv from 'iconv-lite';

/** Bytes that are no characters of the encoding become U+FFFD. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  // Takes the byte order mark off, and is several times as fast as the converter of the other encodings.
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declaration = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(declaration)?.[1];
  // A part that one could read this far is no UTF-16, whatever it declares.
  return declared && !/^utf-?(8|16)/i.test(declared) && iconv.encodingExists(declared) ? declared : 'utf-8';
}
