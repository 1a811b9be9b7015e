// What becomes of the clipboard.
import { expect, test } from 'vitest';
import { filesOfPaste } from '../../../renderer/library/pasted-file.ts';

const now = new Date(2026, 10, 5, 7, 3);

function clipboard(data: Record<string, string>, files: File[] = []) {
  return { files, getData: (format: string) => data[format] ?? '' };
}

async function facts(given: ReturnType<typeof clipboard>) {
  return Promise.all(filesOfPaste(given, now).map(async (file) => [file.name, file.type, await file.text()]));
}

test('rich text is a page in UTF-8, whatever it declares', async () => {
  const rich = clipboard({ 'text/html': '<meta charset="windows-1256"><p>نص</p>', 'text/plain': 'نص' });
  const [file] = filesOfPaste(rich, now);
  const bytes = new Uint8Array(await (file as File).arrayBuffer());
  expect(file?.name).toBe('pasted 2026-11-05 07.03.html');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain('<p>نص</p>');
});

test('plain text is a text, and blank text is nothing', async () => {
  expect(await facts(clipboard({ 'text/plain': 'A ferry sank.' }))).toEqual([['pasted 2026-11-05 07.03.txt', 'text/plain', 'A ferry sank.']]);
  expect(filesOfPaste(clipboard({ 'text/plain': ' \n', 'text/html': ' ' }), now)).toEqual([]);
});

test('copied files are taken as they are', () => {
  const files = [new File(['x'], 'a.pdf'), new File(['y'], 'b.pdf')];
  expect(filesOfPaste(clipboard({}, files), now)).toEqual(files);
});
