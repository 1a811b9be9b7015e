// The page can be mirrored and translated: no side of the window in its styles, no words in its elements.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vite';
import { filesOf, ROOT } from './source-files.ts';

const styles = globSync('renderer/**/*.css', { cwd: ROOT }).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')),
}));

/** Declarations that name a side of the window, and four values of which the second and the fourth differ. */
const side = /(?<=[;{\s])(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)?|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;
const fourValues = /(?<=[;{\s])(?:margin|padding|inset|border-(?:width|color|style))\s*:\s*(\S+)\s+(\S+)\s+(\S+)\s+([^\s;]+)\s*;/;

/** In styles and properties of elements. Coordinates that were measured in the window are of the window: `left` beside `top` is allowed. */
const sideInCode = /\b(?:margin|padding|border)(?:Left|Right)\s*:|\btextAlign\s*:\s*['"](?:left|right)['"]|\s(?:ml|mr|pl|pr)=|\sta=['"](?:left|right)['"]/;

describe('mirroring', () => {
  test('styles say start and end, not left and right', () => {
    expect(styles.flatMap(({ path, text }) => linesWith(path, text, isSided))).toEqual([]);
  });

  test('elements say start and end, not left and right', () => {
    const found = filesOf('renderer').flatMap(({ path, text }) => linesWith(path, text, (line) => sideInCode.test(line)));
    expect(found).toEqual([]);
  });
});

function isSided(line: string): boolean {
  const values = fourValues.exec(line);
  return side.test(line) || (values !== null && values[2] !== values[4]);
}

function linesWith(path: string, text: string, is: (line: string) => boolean): string[] {
  return text.split('\n').flatMap((line, index) => (is(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
}

describe('words', () => {
  test('whatever an analyst reads or hears comes from the catalogue', () => {
    const found = filesOf('renderer').filter(({ path }) => path.endsWith('.tsx')).flatMap(({ path, text }) => wordsIn(path, text));
    expect(found).toEqual([]);
  });

  test('the test sees words where there are some', () => {
    const code = (jsx: string) => wordsIn('x.tsx', `const x = ${jsx};`);
    expect(code('<p>Hello</p>')).toHaveLength(1);
    expect(code('<p title="Hello">{words.x}</p>')).toHaveLength(1);
    expect(code('<p aria-label={"Hello"} />')).toHaveLength(1);
    expect(code('<p>{"Hello"}</p>')).toHaveLength(1);
    expect(code('<p className="hello" dir="auto"> · {" – "}{words.x}</p>')).toEqual([]);
  });
});

/** Attributes that are shown or read aloud. */
const spoken = new Set(['title', 'label', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'alt', 'description', 'error']);

interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

/** Letters in the text of elements, or in attributes that are read; what comes out of an expression is not looked into. */
function wordsIn(path: string, text: string): string[] {
  const found: string[] = [];
  const note = (node: Node, value: unknown) => {
    if (typeof value === 'string' && /\p{L}{2}/u.test(value)) found.push(`${path}:${text.slice(0, node.start).split('\n').length} ${value.trim()}`);
  };
  visit(parseAst(text, { lang: 'tsx' }) as unknown as Node, (node) => {
    if (node.type === 'JSXText') note(node, node['value']);
    if (node.type === 'JSXElement') {
      for (const child of node['children'] as Node[]) if (child.type === 'JSXExpressionContainer') note(child, literalOf(child));
    }
    if (node.type === 'JSXAttribute' && spoken.has(String((node['name'] as Node)['name']))) note(node, literalOf(node['value'] as Node | null));
  });
  return found;
}

function literalOf(value: Node | null): unknown {
  if (value?.type === 'JSXExpressionContainer') return literalOf(value['expression'] as Node);
  return value?.type === 'Literal' ? value['value'] : undefined;
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) see(node as Node);
    for (const part of Object.values(node)) visit(part, see);
  }
}
