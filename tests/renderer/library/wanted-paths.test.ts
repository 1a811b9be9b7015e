// Which paths of a dropped folder are imported.
import { expect, test } from 'vitest';
import { isWanted } from '../../../renderer/library/wanted-paths.ts';

const wanted = (...paths: string[]) => paths.filter((_, at) => isWanted(paths)[at]);

test('parts of saved pages go with their page only', () => {
  expect(wanted('n/page.html', 'n/page_files/a.js', 'n/page_files/b.html', 'n/other_files/c.html')).toEqual(['n/page.html', 'n/other_files/c.html']);
  expect(wanted('n/seite.htm', 'n/seite-Dateien/a.css')).toEqual(['n/seite.htm']);
});

test('what systems leave behind is left out of folders, but not what was dropped by itself', () => {
  expect(wanted('n/.DS_Store', 'n/.git/config', 'n/Thumbs.db', 'n/a.txt', '.notes.txt')).toEqual(['n/a.txt', '.notes.txt']);
});
