// The menus, made from the table of commands, each command in one of them; for the host's bar and for the page's own.
import { MenuId, type MenuItem, type PageMenu } from '../../contract/commands.ts';
import { words } from '../words/catalogue.ts';
import type { KnownCommand } from './shortcuts.ts';

const { commands, menus: texts } = words.frame;

/** Commands with a place of their own; all others stand in the menu of their group, in the order in which they came. */
const places: Readonly<Record<MenuId, readonly string[]>> = {
  file: ['new-project', 'open-project', 'import', 'import-clipboard', 'share-copy', 'check-project', 'project-properties', 'close-project'],
  edit: ['undo', 'redo', 'find', 'find-next', 'find-previous'],
  view: ['palette', 'theme-light', 'theme-dark', 'theme-auto', 'toggle-direction', 'fold-list', 'fold-inspector', 'next-pane', 'larger-text', 'smaller-text', 'boilerplate'],
  go: ['go-library', 'go-claims', 'go-questions', 'go-codebook', 'go-briefings', 'go-search', 'go-history'],
  article: ['next-article', 'previous-article'],
  passage: [],
  claim: [],
  help: ['shortcuts'],
};

const menuOfGroup = new Map<string, MenuId>([
  [commands.project, 'file'],
  [commands.window, 'view'],
  [commands.view, 'go'],
  [commands.article, 'article'],
  [commands.passage, 'passage'],
  [commands.claim, 'claim'],
]);

/** They stand in their menu also where nothing offers them, greyed. */
const standing: readonly MenuItem[] = [
  { id: 'undo', label: commands.undo, key: 'mod+z', enabled: false },
  { id: 'redo', label: commands.redo, key: 'mod+shift+z', enabled: false },
  { id: 'find', label: commands.find, key: 'mod+f', enabled: false },
];

/** Menus without a command are left out. */
export function menusOf(known: readonly KnownCommand[]): PageMenu[] {
  const items = new Map<MenuId, MenuItem[]>(MenuId.options.map((id) => [id, []]));
  for (const command of known) {
    if (hasPlace(command)) items.get(menuOf(command))?.push(itemOf(command));
  }
  for (const item of standing) {
    if (!known.some(({ id }) => id === item.id)) items.get('edit')?.push(item);
  }
  return [...items].filter(([, own]) => own.length > 0).map(([id, own]) => ({ id, label: texts[id], items: inOrder(own, places[id]) }));
}

/** A command that makes sense by its key alone has no line in a menu, unless it was given one. */
function hasPlace({ id, keyOnly }: KnownCommand): boolean {
  return !keyOnly || Object.values(places).some((ids) => ids.includes(id));
}

function menuOf({ id, group }: KnownCommand): MenuId {
  return MenuId.options.find((menu) => places[menu].includes(id)) ?? menuOfGroup.get(group) ?? 'edit';
}

function itemOf({ id, label, keys, enabled, offered }: KnownCommand): MenuItem {
  return { id, label: label.slice(0, 300), key: keys[0] ?? null, enabled: offered && enabled !== false };
}

function inOrder(items: readonly MenuItem[], ids: readonly string[]): MenuItem[] {
  const rank = ({ id }: MenuItem) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return items.toSorted((one, other) => rank(one) - rank(other));
}
