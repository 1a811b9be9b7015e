// Reads a search as analysts type it: words, "phrases", prefix*, OR, -not, NEAR, brackets and filters; or says in a sentence why it cannot.
import { refuse, type Refusal } from '../refusals.ts';
import type { Span } from '../text/span.ts';
import { filterKeys, readFilter } from './filters.ts';
import type { QueryNode, Words } from './query-tree.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Words stand for "all of these"; OR binds the two beside it, NEAR binds closer still. @throws Refusal SEARCH_SYNTAX */
export function readQuery(query: string): QueryNode {
  const reader = new Reader(query);
  const node = reader.group(0);
  if (!node) throw reader.wrong('it holds no word or number. Type at least one');
  if (!wants(node)) throw reader.wrong('it only says what not to find. Add a word that has to occur');
  return node;
}

/** Is there anything to look for? A filter is enough, also a negated one; a word that must not occur is not. */
function wants(node: QueryNode): boolean {
  if (node.kind === 'not') return node.item.kind === 'filter';
  if (node.kind === 'and') return node.items.some(wants);
  return node.kind === 'or' ? node.items.every(wants) : true;
}

/** So deep may brackets be nested; SQLite and our own recursion both have an end. */
const deepest = 20;

class Reader {
  readonly #query: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(query: string) {
    this.#query = query;
    this.#tokens = tokensOf(query);
  }

  wrong(reason: string, at?: Span): Refusal<'SEARCH_SYNTAX'> {
    return refuse('SEARCH_SYNTAX', { query: this.#query, reason, ...(at && { at }) });
  }

  /** Up to the closing bracket, or the end. Null where nothing in it can be searched (a dash, a full stop). */
  group(depth: number): QueryNode | null {
    const items: QueryNode[] = [];
    for (let token = this.#peek(); token && token.kind !== 'close'; token = this.#peek()) {
      if (token.kind === 'and') this.#joins(token, items.length > 0);
      else {
        const item = this.#alternatives(depth);
        if (item) items.push(item);
      }
    }
    if (depth === 0 && this.#peek()?.kind === 'close') throw this.wrong('a bracket is closed that was not opened. Take it away, or put one before the words that belong together', this.#peek()?.at);
    return joined('and', items);
  }

  /** AND between words says nothing new; at an end it lacks a word. */
  #joins(token: Token, hasLeft: boolean): void {
    this.#next++;
    if (!hasLeft || this.#isAtEnd()) throw this.wrong(this.#lacksWord('AND', token), token.at);
  }

  #alternatives(depth: number): QueryNode | null {
    const items: QueryNode[] = [];
    if (this.#peek()?.kind === 'or') throw this.#orLacksWord();
    for (;;) {
      const item = this.#nearby(depth);
      if (item) items.push(item);
      if (this.#peek()?.kind !== 'or') return joined('or', items);
      if (!item && items.length === 0) throw this.#orLacksWord();
      this.#next++;
      if (this.#isAtEnd()) throw this.#orLacksWord(this.#tokens[this.#next - 1]);
    }
  }

  #nearby(depth: number): QueryNode | null {
    const first = this.#one(depth);
    let token = this.#peek();
    if (token?.kind !== 'near') return first;
    const items = [this.#mustBeWords(first, token)];
    let distance = 0;
    for (; token?.kind === 'near'; token = this.#peek()) {
      this.#next++;
      distance = Math.max(distance, token.distance);
      items.push(this.#mustBeWords(this.#isAtEnd() ? null : this.#one(depth), token));
    }
    return { kind: 'near', items, distance };
  }

  #mustBeWords(node: QueryNode | null, { at }: Token): Words {
    if (node?.kind === 'words') return node;
    throw this.wrong(`NEAR ${this.#place(at)} needs a word or a phrase on each side, as in prison NEAR/5 escape`, at);
  }

  #one(depth: number): QueryNode | null {
    const token = this.#tokens[this.#next++];
    switch (token?.kind) {
      case 'words':
        return /[\p{L}\p{N}]/u.test(token.words) ? token : null;
      case 'filter': {
        const filter = readFilter(token.key, token.value);
        if (typeof filter === 'string') throw this.wrong(filter, token.at);
        return { kind: 'filter', filter, at: token.at };
      }
      case 'not':
        return this.#negated(token, depth);
      case 'open':
        return this.#bracketed(token, depth);
      case 'near':
        return this.#nearList(token, depth);
      case 'comma':
      case undefined:
        return null;
      case 'unclosed-quote':
        throw this.wrong(`a quotation mark is not closed ${this.#place(token.at)}. Put one at the end of the phrase`, token.at);
      case 'misplaced-star':
        throw this.wrong(`in “${token.word}” the star does not stand at the end. A star finds words that begin so: escap* finds escape and escaped`, token.at);
      case 'unknown-filter':
        throw this.wrong(`there is no filter ${token.key}:. There are ${filterKeys.map((key) => `${key}:`).join(' ')} — or put quotation marks around it to find the words`, token.at);
      default:
        throw this.#orLacksWord(token);
    }
  }

  #negated(token: Token, depth: number): QueryNode | null {
    if (this.#isAtEnd() || this.#peek()?.kind === 'not' || this.#peek()?.kind === 'comma') {
      if (this.#query.charAt(token.at.start) === '-') return null; // dashes between words mean nothing
      throw this.wrong(this.#lacksWord('NOT', token), token.at);
    }
    const item = this.#one(depth);
    return item && (item.kind === 'not' ? item.item : { kind: 'not', item });
  }

  #bracketed(open: Token, depth: number): QueryNode | null {
    if (depth >= deepest) throw this.wrong(`brackets are nested more than ${deepest} deep. Write it with fewer`, open.at);
    if (this.#peek()?.kind === 'close') throw this.wrong('there is nothing between the brackets. Put words there, as in (escape OR flight) prison', open.at);
    const node = this.group(depth + 1);
    if (this.#tokens[this.#next++]?.kind !== 'close') throw this.wrong(`a bracket is opened and not closed ${this.#place(open.at)}. Put one behind the words that belong together`, open.at);
    return node;
  }

  /** NEAR(escape prison, 5), as the index itself and other programs write it. */
  #nearList(near: Token & { kind: 'near' }, depth: number): QueryNode | null {
    const open = this.#peek();
    if (open?.kind !== 'open' || open.at.start !== near.at.end) return this.#mustBeWords(null, near);
    this.#next++;
    const items: Words[] = [];
    let { distance } = near;
    for (let token = this.#peek(); token?.kind !== 'close'; token = this.#peek()) {
      if (!token) throw this.wrong(`a bracket is opened and not closed ${this.#place(open.at)}. Put one behind the words that belong together`, open.at);
      const before = this.#tokens[this.#next - 1];
      const item = this.#one(depth);
      if (token.kind === 'words' && before && this.#endsInComma(before) && /^\d{1,3}$/.test(token.words) && this.#peek()?.kind === 'close') distance = Number(token.words);
      else if (item) items.push(this.#mustBeWords(item, near));
    }
    this.#next++;
    if (items.length < 2) throw this.wrong('NEAR needs at least two words, as in prison NEAR/5 escape', near.at);
    return { kind: 'near', items, distance };
  }

  #endsInComma({ at }: Token): boolean {
    return /[,،]/.test(this.#query.charAt(at.end - 1));
  }

  #orLacksWord(token = this.#peek()): Refusal<'SEARCH_SYNTAX'> {
    const at = token?.at ?? { start: 0, end: this.#query.length };
    return this.wrong(`OR ${this.#place(at)} needs a word on each side, as in escaped OR fled`, at);
  }

  #lacksWord(operator: string, { at }: Token): string {
    return `${operator} ${this.#place(at)} lacks a word. Write one behind it, or put “${operator.toLowerCase()}” in small letters to find the word itself`;
  }

  /** "at its beginning", "behind “prison escape”": where to look, also in a long query. */
  #place({ start }: Span): string {
    const before = this.#query.slice(0, start).trim();
    if (before === '') return 'at the beginning';
    return `behind “${before.length > 30 ? `…${before.slice(-28)}` : before}”`;
  }

  /** No word can come here: nothing follows, or something that itself waits for one. */
  #isAtEnd(): boolean {
    const kind = this.#peek()?.kind;
    return kind === undefined || kind === 'close' || kind === 'or' || kind === 'and' || kind === 'near';
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }
}

function joined(kind: 'and' | 'or', items: QueryNode[]): QueryNode | null {
  const [first] = items;
  return items.length > 1 ? { kind, items } : (first ?? null);
}
