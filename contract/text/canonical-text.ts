// The canonical text of an article: what was extracted, verbatim but for what would make positions ambiguous.

/**
 * Turns extracted text into canonical text, once, before anything is anchored; idempotent. It changes only
 * - the byte order mark in front: taken off, since no reader sees it;
 * - line ends: CRLF, CR, NEL (U+0085), LS (U+2028) and PS (U+2029) each become one `\n`, so that a line end is one unit
 *   wherever the text came from (peers disagree on CRLF, which is how highlights drift);
 * - halves of surrogate pairs: U+FFFD, since the project file is UTF-8, which cannot hold them, and a quote read back
 *   from the file would differ from its text.
 * Nothing else: no trimming, no Unicode normalisation, no collapsing of blank lines, tabs, form feeds or no-break spaces.
 * Two linear scans; without line ends to change the same string comes back.
 */
export function normaliseText(raw: string): string {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  const lines = /[\r\u0085\u2028\u2029]/.test(text) ? text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n') : text;
  return lines.isWellFormed() ? lines : lines.toWellFormed();
}
