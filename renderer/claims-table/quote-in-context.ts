// A passage with a little of the text around it, so that it is read as it stands in its article.

export interface QuoteInContext {
  before: string;
  quote: string;
  after: string;
}

/**
 * `start` and `end` are UTF-16 offsets into the canonical text. The context ends at the lines around the passage, at most
 * about `reach` units away, and never cuts a word.
 */
export function quoteInContext(text: string, start: number, end: number, reach = 140): QuoteInContext {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(Math.min(lineStart, start), start);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  return { before: lastWords(before, reach), quote: text.slice(start, end), after: firstWords(after, reach) };
}

// A text without spaces is cut anywhere but inside a surrogate pair.
function lastWords(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cut = text.slice(text.length - reach);
  const whole = /\s$/.test(text.slice(0, text.length - reach)) ? cut : cut.replace(/^\S*\s+/, '');
  return `… ${whole.replace(/^[\udc00-\udfff]/, '').trimStart()}`;
}

function firstWords(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cut = text.slice(0, reach);
  const whole = /^\s/.test(text.slice(reach)) ? cut : cut.replace(/\s+\S*$/, '');
  return `${whole.replace(/[\ud800-\udbff]$/, '').trimEnd()} …`;
}
