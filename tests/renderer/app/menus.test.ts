// Menus are made from the table of commands: every command with its key, greyed where nothing offers it.
import { expect, test } from 'vitest';
import { PageMessage } from '../../../contract/commands.ts';
import { menusOf } from '../../../renderer/app/menus.ts';
import type { KnownCommand } from '../../../renderer/app/shortcuts.ts';
import { words } from '../../../renderer/words/catalogue.ts';

const { commands } = words.frame;

const command = (id: string, group: string, rest: Partial<KnownCommand> = {}): KnownCommand => ({
  id, label: id, group, keys: [], ownKeys: [], offered: true, run: () => undefined, ...rest,
});

test('commands stand in the menu of their group, or where they are usually looked for', () => {
  const menus = menusOf([
    command('close-project', commands.project),
    command('highlight', commands.passage, { keys: ['h'] }),
    command('go-claims', commands.view),
    command('import', commands.project),
    command('undo', commands.project, { label: 'Undo “Create claim”', keys: ['mod+z'] }),
    command('credibility-1', commands.claim, { keys: ['1'] }),
  ]);
  expect(menus.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
    ['file', ['import', 'close-project']],
    ['edit', ['undo', 'redo', 'find']],
    ['go', ['go-claims']],
    ['passage', ['highlight']],
    ['claim', ['credibility-1']],
  ]);
  expect(menus[1]?.items[0]).toEqual({ id: 'undo', label: 'Undo “Create claim”', key: 'mod+z', enabled: true });
});

test('what cannot be done here is greyed', () => {
  const [file, edit] = menusOf([
    command('import', commands.project, { enabled: false }),
    command('share-copy', commands.project, { offered: false }),
  ]);
  expect(file?.items.map(({ enabled }) => enabled)).toEqual([false, false]);
  expect(edit?.items.map(({ id, enabled }) => [id, enabled])).toEqual([['undo', false], ['redo', false], ['find', false]]);
});

test('commands that make sense by their key alone have no line', () => {
  expect(menusOf([command('leave-passage', commands.passage, { keyOnly: true })]).some(({ id }) => id === 'passage')).toBe(false);
});

test('a host takes the menus as they are, however long a label', () => {
  const menus = menusOf([command('undo', commands.project, { label: 'x'.repeat(1000) })]);
  expect(PageMessage.safeParse({ assay: 'menus', menus }).success).toBe(true);
});

test('a host refuses what is not words and names', () => {
  const item = { id: 'undo', label: 'Undo', key: null, enabled: true };
  for (const bad of [{ ...item, id: '../x' }, { ...item, path: '/etc' }, { ...item, label: '' }]) {
    expect(PageMessage.safeParse({ assay: 'menus', menus: [{ id: 'edit', label: 'Edit', items: [bad] }] }).success).toBe(false);
  }
});
