// Years that a text speaks of and that lie away from its own date: the mark of an old event, or of an old article.

const YEAR = /(?<![\d.,:/٠-٩-])(?:(?:19|20)\d\d|(?:١٩|٢٠)[٠-٩]{2})(?![\d٠-٩]|[.,:/]\d)(?!\s*(?:%|km|m\b|kg|people|men|women|children|prisoners|inmates|fighters|troops|soldiers|homes|houses|families|tonnes|dollars|شخص|مقاتل))/g;
const CURRENCY = /[$€£]\s?$/;

/** How many years away a mention is worth a mark. */
const APART = 2;

/** Ascending, each once: those two or more years from `date` (a `PartialDate`), or all where the text has no date. */
export function mentionedYears(proper: string, date: string | null): number[] {
  const own = date === null ? null : Number(date.slice(0, 4));
  const years = new Set<number>();
  for (const match of proper.matchAll(YEAR)) {
    if (CURRENCY.test(proper.slice(Math.max(0, match.index - 2), match.index))) continue;
    const year = Number(match[0].replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
    if (own === null || Math.abs(year - own) >= APART) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
