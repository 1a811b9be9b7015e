// The text parts of a mail as one text.
import { decodeHtml } from '../html/decode-html.ts';
import type { MailPart } from './parse-mail.ts';

/** '' where the parts hold no text. A declared set that does not fit the bytes yields to the one that does. */
export function plainText(parts: readonly MailPart[]): string {
  return parts
    .map(({ bytes, charset, flowed }) => {
      const text = decodeHtml(bytes, charset ?? undefined) ?? '';
      return flowed === 'no' ? text : unflow(text, flowed === 'delsp');
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/**
 * RFC 3676: a line that ends in a space goes on in the next line of the same quoting depth; a space in front was put there
 * to protect the line. The line "-- " above a signature never flows.
 */
export function unflow(text: string, delsp: boolean): string {
  const out: string[] = [];
  let depth = -1;
  for (const raw of text.split(/\r?\n/)) {
    const quote = /^>*/.exec(raw)?.[0] ?? '';
    const line = raw.slice(quote.length).replace(/^ /, '');
    const flows = line.endsWith(' ') && line !== '-- ';
    const words = flows && delsp ? line.slice(0, -1) : line;
    if (depth === quote.length && line !== '-- ') out.push(words);
    else out.push(out.length === 0 ? '' : '\n', quote === '' ? '' : `${quote} `, words);
    depth = flows ? quote.length : -1;
  }
  return out.join('');
}
