// Synthetic pages: whatever text is set in columns, with indents, cut words and running heads, comes out as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../core/import/pdf/columns.ts';
import { joinTexts } from '../../../../core/import/pdf/join-lines.ts';
import { layOut } from '../../../../core/import/pdf/lay-out.ts';
import type { Page } from '../../../../core/import/pdf/pages.ts';
import type { Run } from '../../../../core/import/pdf/run.ts';

const SIZE = 10;
/** Every letter is half as wide as it is high. */
const LETTER = 5;

function runAt(text: string, left: number, base: number, size = SIZE): Run {
  return { text, glyphs: null, left, right: left + (text.length * LETTER * size) / SIZE, base, size, font: 'f', spaced: false };
}

interface Setting {
  columns: number;
  letters: number;
  lines: number;
  /** Else paragraphs are set apart by a blank line. */
  indent: boolean;
}

/** Breaks the paragraph's words into lines of at most so many letters, the first one shorter for its indent. */
function broken(text: string, letters: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = letters - (lines.length === 0 ? indent : 0);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Fills columns and pages with the paragraphs; more than one page have a running head and numbers. */
function setPages(paragraphs: readonly string[], { columns, letters, lines, indent }: Setting): Page[] {
  const runs: Run[][] = [];
  let slot = 0;
  for (const paragraph of paragraphs) {
    if (!indent && slot % lines !== 0) slot++;
    for (const [at, line] of broken(paragraph, letters, indent ? 3 : 0).entries()) {
      const page = Math.floor(slot / (lines * columns));
      const column = Math.floor(slot / lines) % columns;
      const left = 50 + column * (letters * LETTER + 18) + (indent && at === 0 ? 3 * LETTER : 0);
      (runs[page] ??= []).push(runAt(line, left, 700 - 12 * (slot % lines)));
      slot++;
    }
  }
  return runs.map((body, at) => ({
    number: at + 1,
    direction: 'ltr',
    layers: [{ angle: 0, runs: runs.length > 1 ? [...body, runAt('The Harbour Post', 50, 760), runAt(String(at + 1), 300, 20)] : body }],
  }));
}

const sentence = fc
  .tuple(fc.constantFrom('The', 'Our', 'Some', 'Many'), fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 5, maxLength: 16 }))
  .map(([first, rest]) => `${[first, ...rest].join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 3, maxLength: 7 }).map((sentences) => sentences.join(' '));
const setting = fc.record({ columns: fc.integer({ min: 1, max: 3 }), letters: fc.integer({ min: 34, max: 48 }), lines: fc.integer({ min: 14, max: 40 }), indent: fc.boolean() });

describe('layOut', () => {
  it('gives the paragraphs that were set, in their order, whatever the order in the file', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 4, maxLength: 14 }), setting, fc.boolean(), (paragraphs, set, scrambled) => {
        const pages = setPages(paragraphs, set);
        if (scrambled) for (const { layers } of pages) for (const layer of layers) layer.runs.sort((a, b) => a.text.localeCompare(b.text));
        const { blocks, heads } = layOut(pages);
        expect(blocks.map(({ text }) => text).join('\n').replace(/\n/g, ' ')).toBe(paragraphs.join(' '));
        if (pages.length > 1) expect(heads.map(({ reason }) => reason)).toEqual(pages.flatMap(() => ['running-head', 'page-number']));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('parts paragraphs where they were parted', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 4, maxLength: 10 }), setting, (paragraphs, set) => {
        const { blocks } = layOut(setPages(paragraphs, { ...set, columns: 1, lines: 1000 }));
        expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('loses and doubles no word, wherever runs stand', () => {
    const anywhere = fc.record({ word: fc.stringMatching(/^[a-z]{3,8}$/), x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 800 }), size: fc.constantFrom(6, 10, 10, 24) });
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 80 }), (placed) => {
        const runs = placed.map(({ word, x, y, size }, at) => runAt(`Q${at}${word}Q`, x, y, size));
        const { blocks, heads } = layOut([{ number: 1, direction: 'ltr', layers: [{ angle: 0, runs }] }]);
        const text = [...heads, ...blocks].map((block) => block.text).join('\n');
        for (const [at, { word }] of placed.entries()) expect(text.split(`Q${at}${word}Q`).length - 1).toBe(1);
      }),
    );
  });
});

describe('columnsOf', () => {
  it('reads from the right where the page does', () => {
    const side = (left: number): Run[] => Array.from({ length: 12 }, (_, at) => runAt('x'.repeat(40), left, 700 - 12 * at));
    const areas = columnsOf([...side(50), ...side(280)], 'rtl');
    expect(areas.map((area) => area[0]?.left)).toEqual([280, 50]);
  });

  it('leaves the cells of a table in their rows', () => {
    const cells = Array.from({ length: 12 }, (_, at) => [runAt(`Place ${at}`, 50, 700 - 14 * at), runAt('1,500', 200, 700 - 14 * at), runAt('120', 300, 700 - 14 * at)]);
    expect(columnsOf(cells.flat(), 'ltr')).toHaveLength(1);
  });
});

describe('columnsOf, of a table', () => {
  it('leaves figures beside their words where those take two lines', () => {
    const rows = Array.from({ length: 10 }, (_, at) => {
      const top = 700 - 36 * at;
      return [runAt(`Changes in the fair value of item ${at} that are`, 50, top), runAt('measured through other income and put', 50, top - 12), runAt('(1,500)', 330, top - 6), runAt('64,457', 400, top - 6)];
    });
    expect(columnsOf(rows.flat(), 'ltr')).toHaveLength(1);
  });

  it('parts three columns of prose whose lines stand level, however far apart they are', () => {
    const line = (left: number, at: number) => runAt('goes on in the middle of a line', left, 700 - 12 * at);
    const rows = Array.from({ length: 12 }, (_, at) => [line(30, at), line(290, at), line(550, at)]);
    expect(columnsOf(rows.flat(), 'ltr')).toHaveLength(3);
  });

  it('leaves words beside each other, however full their lines are', () => {
    const rows = Array.from({ length: 14 }, (_, at) => {
      const place = (texts: readonly string[]) => texts.map((text, column) => runAt(text, 20 + 90 * column, 700 - 14 * at));
      return place(['Lindstrom', 'Margarete', '62 Hill Street', at % 3 === 0 ? 'Shore' : 'Marrenstadt', `MN 55${100 + at}`, 'budget analyst', 'The schools', '10/2/2012']);
    });
    expect(columnsOf(rows.flat(), 'ltr')).toHaveLength(1);
  });
});

describe('joinTexts', () => {
  const words = (...known: string[]) => (): Set<string> => new Set(known);

  it.each([
    ['the govern-', 'ment said', [], 'the government said'],
    ['the well-', 'known man', [], 'the well-known man'],
    ['a mixed-', 'mode plan', ['mixed-mode'], 'a mixed-mode plan'],
    ['al-', 'Sharaa', [], 'al-Sharaa'],
    ['Covid-', '19 cases', [], 'Covid-19 cases'],
    ['after\u00ad', 'noon', [], 'afternoon'],
    ['he left —', 'at last', [], 'he left — at last'],
    ['and/', 'or', [], 'and/or'],
    ['一二', '三四', [], '一二三四'],
    ['قال', 'الوزير', [], 'قال الوزير'],
  ])('%s | %s', (before, after, known, joined) => {
    expect(joinTexts(before, after, words(...known))).toBe(joined);
  });
});
