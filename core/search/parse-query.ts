// Reads a search as analysts type it and makes the FTS5 expression of it: words, "phrases", prefix*, OR, -not.
import { refuse } from '../../contract/refusals.ts';
import { foldText } from '../../contract/text/fold.ts';

export interface Term {
  /** As typed, without quotation marks, minus and star. */
  words: string;
  prefix: boolean;
}

export interface ParsedQuery {
  /** The expression for FTS5: every word inside quotation marks, so that nothing typed is read as syntax. */
  match: string;
  /** What has to be found, for the marks in snippets. */
  terms: Term[];
}

const tokens = /(-?)(?:"([^"]*)"|[“„]([^”“]*)[”“]|(\S+))/gu;

/** Words stand for "all of these"; OR binds the two terms beside it. @throws Refusal SEARCH_SYNTAX */
export function parseQuery(typed: string): ParsedQuery {
  const query = typed.replace(/\p{Cc}/gu, ' '); // SQLite reads a NUL as the end of the expression
  if ((query.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw refuse('SEARCH_SYNTAX', { query, reason: 'a quotation mark is not closed. Put one at the end of the phrase' });
  }
  const wanted: Term[][] = [];
  const unwanted: Term[] = [];
  let joining = false;
  for (const token of query.matchAll(tokens)) {
    if (token[0] === 'OR') {
      if (joining || wanted.length === 0) throw orWithoutWord(query);
      joining = true;
      continue;
    }
    const term = asTerm(token);
    if (!term) continue;
    if (token[1] === '-') unwanted.push(term);
    else if (joining) wanted.at(-1)?.push(term);
    else wanted.push([term]);
    joining = false;
  }
  if (joining) throw orWithoutWord(query);
  if (wanted.length === 0) throw nothingWanted(query, unwanted.length > 0);
  return { match: expression(wanted, unwanted), terms: wanted.flat() };
}

function asTerm([, , straight, curly, bare]: RegExpMatchArray): Term | null {
  const text = straight ?? curly ?? bare ?? '';
  const prefix = bare !== undefined && text.endsWith('*');
  const words = prefix ? text.slice(0, -1) : text;
  return /[\p{L}\p{N}]/u.test(words) ? { words, prefix } : null;
}

function expression(wanted: Term[][], unwanted: Term[]): string {
  const all = wanted.map((terms) => `(${terms.map(quoted).join(' OR ')})`).join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(quoted).join(' OR ')})`;
}

function quoted({ words, prefix }: Term): string {
  return `"${foldText(words).replaceAll('"', ' ')}"${prefix ? ' *' : ''}`;
}

function orWithoutWord(query: string) {
  return refuse('SEARCH_SYNTAX', { query, reason: 'OR needs a word on each side, as in escaped OR fled' });
}

function nothingWanted(query: string, onlyUnwanted: boolean) {
  const reason = onlyUnwanted
    ? 'it only says what not to find. Add a word that has to occur'
    : 'it holds no word or number. Type at least one';
  return refuse('SEARCH_SYNTAX', { query, reason });
}
