// The lines between two `---` at the head of a Markdown file: the part of YAML that writers of notes and sites use there.

/** Keys in lower case; a list stays a list; a map inside a map gives `outer.inner`. */
export type FrontMatter = ReadonlyMap<string, readonly string[]>;

const LONGEST = 16 * 1024;

/** The fields, and where the text proper begins (UTF-16 code units). Without a closing line there is no front matter. */
export function readFrontMatter(text: string): { fields: FrontMatter; end: number } {
  const head = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.startsWith('---') ? text.slice(0, LONGEST) : '');
  if (!head || head.index !== 0) return { fields: new Map(), end: 0 };
  const body = head[1] ?? '';
  // A rule under which prose follows up to the next rule is no front matter.
  if (body.trim() !== '' && !/^\s*(?:#.*|["']?[\p{L}_][^:\n]{0,60}["']?\s*:(?:\s.*)?)$/mu.test(body)) return { fields: new Map(), end: 0 };
  return { fields: fieldsOf(body.split('\n')), end: head[0].length };
}

const PAIR = /^( *)(?:"([^"]+)"|'([^']+)'|([^\s"'#:[\]{}][^:]*?))\s*:(?:\s+(.*)|\s*)$/;

function fieldsOf(lines: readonly string[]): FrontMatter {
  const fields = new Map<string, string[]>();
  let key = '';
  let outer = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const item = /^\s*-\s+(.*)$/.exec(line);
    const pair = PAIR.exec(item ? ` ${item[1] ?? ''}` : line);
    if (item && (!pair || key === '')) {
      if (key !== '') add(fields, key, [scalar(item[1] ?? '')]);
      continue;
    }
    if (!pair) continue;
    const name = (pair[2] ?? pair[3] ?? pair[4] ?? '').toLowerCase();
    const value = pair[5] ?? '';
    const nested = (pair[1] ?? '') !== '' && outer !== '';
    if (!nested) outer = name;
    key = nested ? `${outer}.${name}` : name;
    const block = /^[|>][+-]?\d?\s*$/.exec(value);
    if (block) {
      const scalarLines = blockLines(lines, at + 1);
      at += scalarLines.length;
      add(fields, key, [scalarLines.map((each) => each.trim()).join(value.startsWith('|') ? '\n' : ' ').trim()]);
    } else add(fields, key, valuesOf(value));
  }
  return fields;
}

function add(fields: Map<string, string[]>, key: string, values: readonly string[]): void {
  const known = fields.get(key) ?? [];
  known.push(...values.filter((value) => value !== ''));
  fields.set(key, known);
}

/** Lines that belong to a `|` or `>`: indented, or blank between such. */
function blockLines(lines: readonly string[], from: number): readonly string[] {
  let end = from;
  while (end < lines.length && /^(?:\s+\S|\s*$)/.test(lines[end] ?? '')) end++;
  return lines.slice(from, end);
}

/** `[a, "b, c"]` is a list of two. */
function valuesOf(value: string): string[] {
  const bare = value.trim();
  if (!/^\[(?!\[).*\]$/.test(bare)) return [scalar(bare)];
  return (bare.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,]+/g) ?? []).map(scalar);
}

/** A value without its quotes, comment and null. `[[Name]]`, a link in some programs for notes, is the name. */
function scalar(raw: string): string {
  const value = raw.trim();
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(value);
  const single = /^'((?:[^']|'')*)'/.exec(value);
  const plain = value.replace(/\s+#.*$/, '').trim();
  const text = double
    ? (double[1] ?? '').replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign))
    : single ? (single[1] ?? '').replaceAll("''", "'") : /^(?:null|~|>|\|)$/i.test(plain) ? '' : plain;
  return text.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/, '$1').trim();
}
