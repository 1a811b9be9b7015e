// The names of content: SHA-256 over bytes, or over a text with its blocks. Needs no project, so that a reading thread can do it.
import { hash } from 'node:crypto';

export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** The name under which a text with these blocks is kept. */
export function textName(text: string, blocksJson: string): string {
  return sha256(`${text}\0${blocksJson}`);
}
