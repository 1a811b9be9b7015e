// The numbers of numbered paragraphs in a DOCX, counted as Word counts them.
import { attribute, child, elements, type XmlElement } from '../archive/xml-element.ts';
import { isOn, valueOf, wholeNumber } from './docx-names.ts';
import { writeNumber } from './list-numbers.ts';

export interface DocxNumbering {
  /** Counts one paragraph of this list at this depth (from 0); its number with the space behind it, '' for bullets. */
  label: (listId: string, depth: number) => string;
}

interface Level {
  start: number;
  form: string;
  /** "%1.%2." */
  pattern: string;
  suffix: string;
  plainDigits: boolean;
  /** The depth whose count resets this one: any higher by default, none for 0. */
  restartsAfter: number | null;
}

interface List {
  /** Lists of one kind go on counting where another of them stopped. */
  kind: string;
  levels: ReadonlyMap<number, Level>;
  startsAnew: ReadonlyMap<number, number>;
}

const DEEPEST_LEVEL = 8;

export function readNumbering(root: XmlElement | null): DocxNumbering {
  const lists = readLists(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    label: (listId, depth) => {
      const list = lists.get(listId);
      const level = list?.levels.get(Math.min(depth, DEEPEST_LEVEL));
      if (!list || !level) return '';
      const count = counts.get(list.kind) ?? [];
      counts.set(list.kind, count);
      if (!begun.has(listId)) for (const [at, start] of list.startsAnew) count[at] = start - 1;
      begun.add(listId);
      advance(count, list, Math.min(depth, DEEPEST_LEVEL));
      return labelOf(count, list, level);
    },
  };
}

function advance(count: (number | undefined)[], list: List, depth: number): void {
  count[depth] = (count[depth] ?? (list.levels.get(depth)?.start ?? 1) - 1) + 1;
  for (let deeper = depth + 1; deeper <= DEEPEST_LEVEL; deeper++) {
    const after = list.levels.get(deeper)?.restartsAfter ?? null;
    if (after === null || depth < after) count[deeper] = undefined;
  }
}

function labelOf(count: readonly (number | undefined)[], list: List, level: Level): string {
  if (level.form === 'bullet') return '';
  const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels.get(at);
    if (!other || other.form === 'none' || other.form === 'bullet') return '';
    return writeNumber(count[at] ?? other.start, level.plainDigits ? 'decimal' : other.form);
  });
  return text === '' ? '' : text + level.suffix;
}

function readLists(root: XmlElement | null): Map<string, List> {
  const kinds = new Map(elements(root, 'w:abstractNum').map((kind) => [attribute(kind, 'w:abstractNumId') ?? '', kind]));
  const byStyleLink = new Map([...kinds.values()].map((kind) => [valueOf(kind, 'w:styleLink') ?? '', kind]));
  const lists = new Map<string, List>();
  for (const num of elements(root, 'w:num')) {
    const named = kinds.get(valueOf(num, 'w:abstractNumId') ?? '');
    const linked = valueOf(named, 'w:numStyleLink');
    const kind = (linked === null ? undefined : byStyleLink.get(linked)) ?? named;
    if (!kind) continue;
    const levels = new Map(elements(kind, 'w:lvl').map(readLevel));
    const startsAnew = new Map<number, number>();
    for (const override of elements(num, 'w:lvlOverride')) {
      const at = wholeNumber(attribute(override, 'w:ilvl')) ?? 0;
      const level = child(override, 'w:lvl');
      if (level) levels.set(at, readLevel(level)[1]);
      const start = wholeNumber(valueOf(override, 'w:startOverride'));
      if (start !== null) startsAnew.set(at, start);
    }
    lists.set(attribute(num, 'w:numId') ?? '', { kind: attribute(kind, 'w:abstractNumId') ?? '', levels, startsAnew });
  }
  return lists;
}

function readLevel(element: XmlElement): [number, Level] {
  const level: Level = {
    start: wholeNumber(valueOf(element, 'w:start')) ?? 0,
    form: valueOf(element, 'w:numFmt') ?? 'decimal',
    pattern: valueOf(element, 'w:lvlText') ?? '',
    suffix: valueOf(element, 'w:suff') === 'nothing' ? '' : ' ',
    plainDigits: isOn(element, 'w:isLgl') ?? false,
    restartsAfter: wholeNumber(valueOf(element, 'w:lvlRestart')),
  };
  return [wholeNumber(attribute(element, 'w:ilvl')) ?? 0, level];
}
