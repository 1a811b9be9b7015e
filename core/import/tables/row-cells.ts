// A row as named cells of text, and as the canonical bytes that are kept as its original.

/** Objects inside objects further down than this are left out of the cells. */
const DEEPEST_CELL = 4;
/** A row nested deeper than this is kept as text of that depth only; nobody writes such rows. */
const DEEPEST_KEPT = 60;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The cells of a row: fields of inner objects as "author.name", lists of words joined by a comma, lists of paragraphs by a
 * blank line, fields of several objects in a list likewise. Empty fields are there and ''.
 */
export function cellsOf(value: unknown): Map<string, string> {
  const gathered = new Map<string, string[]>();
  if (isRecord(value)) gather(value, '', 0, gathered);
  return new Map([...gathered].map(([column, parts]) => [column, joined(parts)]));
}

function gather(record: Record<string, unknown>, prefix: string, depth: number, gathered: Map<string, string[]>): void {
  for (const [key, value] of Object.entries(record)) {
    const column = prefix === '' ? key : `${prefix}.${key}`;
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isRecord(each)) {
        if (depth < DEEPEST_CELL) gather(each, column, depth + 1, gathered);
        continue;
      }
      const parts = gathered.get(column) ?? [];
      gathered.set(column, parts);
      const text = Array.isArray(each) || each === null || each === undefined ? '' : String(each);
      if (text.trim() !== '') parts.push(text);
    }
    if (Array.isArray(value) && value.length === 0) gathered.set(column, gathered.get(column) ?? []);
  }
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : parts.join(parts.some((part) => part.length > 100) ? '\n\n' : ', ');
}

/** JSON with the fields in the order of their names, so that the same row has the same bytes wherever it stands. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value, 0));
}

function canonicalJson(value: unknown, depth: number): string {
  if (depth > DEEPEST_KEPT) return 'null';
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each, depth + 1)).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const fields = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key], depth + 1)}`);
  return `{${fields.join(',')}}`;
}
