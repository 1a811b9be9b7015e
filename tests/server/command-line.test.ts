// The command line does the main job without a window, answers people and programs, and ends with 0, 1 or 2.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { assay, assayJson } from '../support/command-line.ts';
import { test as base } from '../support/temp-folder.ts';

const TEXT = 'Prison break in the north\n\nAbout 120 inmates escaped, the ministry said.\n';

/** A project with one article, made once; every test gets a copy. */
let made: string;
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'assay-test-'));
  writeFileSync(join(made, 'break.txt'), TEXT);
  assayJson('new', join(made, 'Escape.assay'), '--title', 'Escape');
  assayJson('import', join(made, 'Escape.assay'), join(made, 'break.txt'));
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

const test = base.extend<{ project: string }>({
  project: async ({ folder }, use) => {
    for (const name of ['break.txt', 'Escape.assay']) copyFileSync(join(made, name), join(folder, name));
    await use(join(folder, 'Escape.assay'));
  },
});

describe('exit codes', () => {
  test('help is 0, for the whole and for every command', () => {
    const { code, stdout } = assay('--help');
    expect(code).toBe(0);
    const names = [...stdout.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name);
    expect(names).toEqual(
      ['new', 'import', 'articles', 'text', 'search', 'claims', 'call', 'brief', 'share', 'check', 'demo', 'serve'],
    );
    for (const name of names) expect(assay(name ?? '', '--help'), name).toMatchObject({ code: 0, stderr: '' });
  }, 60_000);

  test('wrong usage is 2, with the usage or the reason', ({ project }) => {
    expect(assay()).toMatchObject({ code: 2 });
    expect(assay('frobnicate')).toMatchObject({ code: 2, stderr: 'There is no command frobnicate. Run assay --help for the list.\n' });
    expect(assay('import', project)).toMatchObject({ code: 2, stderr: 'Usage: assay import P.assay PATH... [--map "title=Headline,text=Body"] [--keep-unread]\n' });
    expect(assay('articles', project, '--nonsense')).toMatchObject({ code: 2, stderr: expect.stringContaining('--nonsense') });
    expect(assay('call', project, 'claims.nonsense')).toMatchObject({ code: 2, stderr: expect.stringContaining('claims.create') });
    expect(assay('call', project, 'claims.get', '{"id":1}')).toMatchObject({ code: 2, stderr: 'The id is not a text. Write it as one.\n  id\n' });
    expect(assay('call', project, 'claims.get', '{"id"')).toMatchObject({ code: 2, stderr: expect.stringContaining('not JSON') });
  });

  test('a refusal is 1, with its one sentence', ({ folder, project }) => {
    expect(assay('articles', join(folder, 'none.assay'))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'none.assay was not opened: there is no such file. Check the name and the folder.\n',
    });
    expect(assay('new', project)).toMatchObject({ code: 1, stderr: expect.stringContaining('already there') });
    expect(assay('share', project, join(folder, 'break.txt'))).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'break.txt'), 'utf8')).toBe(TEXT);
  });
});

describe('import', () => {
  test('takes folders by name, leaves out dot files and links, and says a line each', ({ folder, project }) => {
    const inbox = join(folder, 'inbox');
    mkdirSync(join(inbox, 'b'), { recursive: true });
    writeFileSync(join(inbox, 'b/two.txt'), 'Two\n\nWords of the second.');
    writeFileSync(join(inbox, 'a.txt'), 'One\n\nWords of the first.');
    writeFileSync(join(inbox, '.hidden.txt'), 'Not for import.');
    symlinkSync(join(folder, 'break.txt'), join(inbox, 'link.txt'));
    const outcomes = assayJson('import', project, inbox, join(folder, 'break.txt'));
    expect(outcomes).toMatchObject([
      { path: 'a.txt', outcome: 'imported' },
      { path: 'b/two.txt', outcome: 'imported' },
      { path: 'break.txt', outcome: 'duplicate' },
    ]);
    expect(assayJson('call', project, 'history.list')).toMatchObject([expect.toSatisfy((steps: unknown[]) => steps.length === 2)]);
  });

  test('goes on where a file is missing, and then ends with 1', ({ folder, project }) => {
    writeFileSync(join(folder, 'more.txt'), 'More\n\nWords of another.');
    const { code, stdout } = assay('import', project, join(folder, 'gone.txt'), join(folder, 'more.txt'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^refused .+gone\.txt was not imported: there is no such file\. Check the name\.$/m);
    expect(stdout).toMatch(/^imported {2}more\.txt: .+ words$/m);
    expect(stdout).toMatch(/^1 refused, 1 imported$/m);
  });
});

describe('the main job', () => {
  test('claim, brief, search, share and check', ({ folder, project }) => {
    const [article] = assayJson('text', project) as [{ id: string; text: string }];
    const start = article.text.indexOf('About 120 inmates escaped');
    const evidence = { articleId: article.id, start, end: start + 'About 120 inmates escaped'.length };
    const statement = 'About 120 inmates escaped.';
    const [claim] = assayJson('call', project, 'claims.create', JSON.stringify({ statement, claimant: 'Ministry', evidence })) as [{ id: string }];
    expect(assay('claims', project).stdout).toContain('“About 120 inmates escaped” (Prison break in the north)');

    assayJson('call', project, 'briefings.create', JSON.stringify({ claimIds: [claim.id], title: 'The break' }));
    const to = join(folder, 'brief.md');
    expect(assayJson('brief', project, 'the break', '--to', to)).toMatchObject([{ format: 'md', title: 'The break' }]);
    expect(readFileSync(to, 'utf8')).toContain('About 120 inmates escaped');
    expect(assay('brief', project, 'no such', '--to', to)).toMatchObject({ code: 2, stderr: expect.stringContaining('The break') });
    expect(assay('brief', project, 'The break', '--to', join(folder, 'brief.odt')).code).toBe(2);

    const hits = assayJson('search', project, 'inmates') as { record: string }[];
    expect(hits.map(({ record }) => record).toSorted()).toEqual(['article', 'briefing', 'claim', 'passage']);
    const copy = join(folder, 'copy.assay');
    expect(assayJson('share', project, copy)).toMatchObject([{ fileName: 'copy.assay' }]);
    expect(existsSync(copy)).toBe(true);
    expect(assayJson('check', copy)).toMatchObject([{ ok: true }]);
  }, 60_000);
});
