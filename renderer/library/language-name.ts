// A language's code in words.

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
/** A library has few languages, and the browser is slow to name one. */
const known = new Map<string, string>();

/** "ar" as "Arabic"; what is no language code stays as it is. */
export function languageName(code: string): string {
  const found = known.get(code);
  if (found !== undefined) return found;
  const name = /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(code) ? (names.of(code) ?? code) : code;
  known.set(code, name);
  return name;
}
