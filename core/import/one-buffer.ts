// Many short pieces of bytes in one buffer, so that they cross to another thread at once.

const short = 64 * 1024;

/**
 * The same bytes, the short ones as views of one new buffer. A view is sent with all of its buffer, and views of one buffer
 * with one copy of it: for short files that is far quicker than a buffer each. Long ones are left as they are.
 */
export function inOneBuffer(pieces: readonly Uint8Array[]): Uint8Array[] {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + (length < short ? length : 0), 0));
  let at = 0;
  return pieces.map((bytes) => {
    if (bytes.length >= short) return bytes;
    const view = all.subarray(at, at + bytes.length);
    view.set(bytes);
    at += bytes.length;
    return view;
  });
}
