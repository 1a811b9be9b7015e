// Looking for bytes in bytes.

export function startsWithBytes(bytes: Uint8Array, pattern: readonly number[]): boolean {
  return bytes.length >= pattern.length && pattern.every((byte, index) => bytes[index] === byte);
}

/** Whether an ASCII word stands anywhere in the bytes; `utf16` looks for it with a zero byte behind each letter. */
export function holdsWord(bytes: Uint8Array, word: string, { utf16 = false } = {}): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, utf16 ? 'utf16le' : 'latin1'));
}
