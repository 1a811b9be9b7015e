// A language's code in words.

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** "ar" as "Arabic"; what is no language code stays as it is. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(code) ? (names.of(code) ?? code) : code;
}
