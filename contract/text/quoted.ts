// Words between quotation marks, in every room alike: marks that the words bring along are neither doubled nor changed; pure.

/** Opening mark -> the mark that closes it. */
const pairs: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };

/**
 * In the marks of the script, or in the other ones where the words have such marks inside; as they are where they stand in marks
 * already. A quote stays word for word what it is: only the marks around it give way.
 */
export function quoted(words: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  if (isEnclosed(words)) return words;
  if (direction === 'rtl') return /[«»]/.test(words) ? `“${words}”` : `«${words}»`;
  return /[“”„"]/.test(words) ? `‘${words}’` : `“${words}”`;
}

/** True where the first sign opens what only the last one closes. */
function isEnclosed(words: string): boolean {
  const open = words.charAt(0);
  const inner = words.slice(1, -1);
  if (words.length > 2 && open === '"') return words.endsWith('"') && !inner.includes('"');
  const close = pairs[open];
  if (close === undefined || words.length < 3 || !words.endsWith(close)) return false;
  let depth = 1;
  for (const sign of inner) {
    if (sign === close) depth--;
    else if (sign === open) depth++;
    if (depth === 0) return false;
  }
  return depth === 1;
}
