// Whether a page on which pdf.js finds no words is blank, or has lost what the file says stands on it.
import type { FileObjects } from './file-objects.ts';

/** True where the page names its contents and none of them is there, or can be unpacked. */
export function hasLostContents(objects: FileObjects, page: number): boolean {
  const named = /\/Contents\s*(?:\[([^\]]*)\]|(\d+\s+\d+\s+R))/.exec(objects.dictionaryOf(page) ?? '');
  const numbers = [...(named?.[1] ?? named?.[2] ?? '').matchAll(/(\d+)\s+\d+\s+R/g)].map(([, number]) => Number(number));
  return numbers.length > 0 && numbers.every((number) => isLost(objects, number));
}

function isLost(objects: FileObjects, number: number): boolean {
  const dictionary = objects.dictionaryOf(number);
  if (dictionary === null) return true;
  if (objects.isEncrypted || !/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary)) return false;
  const from = objects.streamOf(number);
  if (from === -1) return true;
  const [method = 0, flags = 0] = [objects.text.charCodeAt(from), objects.text.charCodeAt(from + 1)];
  const isNothing = objects.text.startsWith('endstream', from) || /^\s*endstream/.test(objects.text.slice(from, from + 20));
  // How every stream of this kind begins.
  return !isNothing && ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0);
}
