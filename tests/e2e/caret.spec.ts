// Reading wholly by keys: the caret selects, the selection becomes highlight, claim and quotation, and words are found again.
import type { Page } from '@playwright/test';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, test } from './browser-host.ts';
import { inspector } from './pages/bench.ts';
import { expectPainted, openArticle, painted, selectionBar } from './pages/reader.ts';

const english = [
  'A gate was left open',
  'The warden said 👩🏽‍🚒 about 40 people had left by noon. Nobody was hurt, e\u0301clairs were sold.',
  'A neighbour counted “at least 300” on the bridge. Café owners counted fewer.',
  'Back To Top',
].join('\n\n');
const arabic = 'فُتحت البوابة صباحاً\n\nقالت الإدارة إنّ نحو ١٢٠ شخصاً غادروا قبل الظهر. وأضافت هيئة Tarn Relief أن ٣٥ طفلاً وصلوا إلى المدرسة، وفق قناة Rudaw المحلية.\n';
test.use({ texts: { 'english.txt': english, 'arabic.txt': arabic } });

const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Into the text by F6 from the list, the caret on the title. */
async function toText(page: Page, title: string): Promise<void> {
  await openArticle(page, title);
  await page.getByRole('listbox', { name: words.library.list }).focus();
  await press(page, 'F6', 'Control+Home');
  await expect(page.getByRole('region', { name: words.reading.text })).toBeFocused();
}

test('Escape right behind the last letter selects what the field says', async ({ workbench: page }) => {
  await toText(page, 'A gate was left open');
  await press(page, 'Control+f');
  const bar = page.getByRole('search', { name: words.reading.find.label });
  await expect(bar.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('ca');
  await expect(bar.getByRole('status')).toHaveText(words.reading.find.count(1, 1, false));
  // Both in one task, as quick hands have it on a busy machine: nothing was looked for in between.
  await bar.getByRole('textbox').evaluate((field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'cafe');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  });
  await expect(bar).toBeHidden();
  expect(await selected(page)).toBe('Café');
});

test('a claim by keys: caret, sentence, C; then its words are found, and quoted with their source', async ({ workbench: page, context }) => {
  test.setTimeout(240_000);
  await context.grantPermissions(['clipboard-read']);
  await toText(page, 'A gate was left open');
  // By characters, over an emoji of four code points as one.
  await press(page, 'ArrowDown', 'Home', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight', 'ArrowLeft', 'Shift+ArrowLeft');
  expect(await selected(page)).toBe('👩🏽‍🚒');
  // By sentence, to the claim.
  await press(page, 'Home', 'Shift+Alt+ArrowDown');
  expect(await selected(page)).toBe('The warden said 👩🏽‍🚒 about 40 people had left by noon.');
  await expect(selectionBar(page)).toBeVisible();
  await press(page, 'c');
  await expect(page.getByRole('textbox', { name: words.claims.statement })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('About 40 people had left by noon.');
  await press(page, 'Control+Enter');
  await expect(inspector(page).getByRole('button', { name: words.claims.edit, exact: true })).toBeVisible();
  await expectPainted(page, 'blue', 'The warden said 👩🏽‍🚒 about 40 people had left by noon.');
  await expect(selectionBar(page)).toBeHidden();

  // Found, whatever its accents; Escape leaves it selected, and it is quoted.
  await press(page, 'Control+f');
  const field = page.getByRole('search', { name: words.reading.find.label }).getByRole('textbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('COUNTED');
  const count = page.getByRole('search', { name: words.reading.find.label }).getByRole('status');
  await expect(count).toHaveText(words.reading.find.count(1, 2, false));
  await press(page, 'Enter');
  await expect(count).toHaveText(words.reading.find.count(2, 2, false));
  await press(page, 'Control+a');
  await page.keyboard.type('cafe');
  await expect(count).toHaveText(words.reading.find.count(1, 1, false));
  await press(page, 'Escape');
  await expect(field).toBeHidden();
  expect(await selected(page)).toBe('Café');
  await press(page, 's');
  expect(await selected(page)).toBe('Café owners counted fewer.');
  await press(page, 'Shift+S');
  expect(await selected(page)).toBe('Café');
  await press(page, 's', 'Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text())) : [];
  });
  expect(copied[0]).toContain('“Café owners counted fewer.” (');
  expect(copied[0]).toContain('“A gate was left open”');
  expect(copied[1]).toContain('Café owners counted fewer.');
  await press(page, 'Escape');
  await expect(selectionBar(page)).toBeHidden();

  // A dimmed part that is hidden is shown when something is found in it.
  await press(page, 'Shift+H');
  await expect(page.getByText('Back To Top')).toBeHidden();
  await press(page, '/');
  await expect(field).toBeFocused();
  await page.keyboard.type('to top');
  await expect(page.getByText('Back To Top')).toBeVisible();
});

test('in Arabic the keys go as one sees, and overlapping passages are offered at the caret', async ({ workbench: page }) => {
  await toText(page, 'فُتحت البوابة صباحاً');
  await press(page, 'ArrowDown', 'Home', 'Control+ArrowLeft', 'Shift+Control+ArrowLeft');
  expect((await selected(page)).trim()).toBe('الإدارة');
  await press(page, 'h');
  await expectPainted(page, 'yellow', 'الإدارة');
  await press(page, 'Home', 'Shift+Alt+ArrowDown', 'h');
  await expect.poll(async () => (await painted(page, 'overlap')).map(({ text }) => text)).toEqual(['الإدارة']);
  await press(page, 'Home', 'Control+ArrowLeft', 'Enter');
  await expect(page.getByRole('menuitem')).toHaveCount(2);
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(page.getByRole('menuitem').last()).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expectPainted(page, 'chosen', 'قالت الإدارة إنّ نحو ١٢٠ شخصاً غادروا قبل الظهر.');
  await expect(page.getByRole('region', { name: words.reading.text })).toBeFocused();
  await press(page, 'Control+f');
  await expect(page.getByRole('search', { name: words.reading.find.label }).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('120 شخصا');
  await expect(page.getByRole('search', { name: words.reading.find.label }).getByRole('status')).toHaveText(words.reading.find.count(1, 1, false));
  await press(page, 'Escape');
  await expect(selectionBar(page)).toBeVisible();
  await press(page, 'h');
  await expect.poll(async () => (await painted(page, 'yellow')).map(({ text }) => text)).toContain('١٢٠ شخصاً');
});

test('screen readers are told where a highlight begins, ends and what it is', async ({ workbench: page, context }) => {
  await toText(page, 'A gate was left open');
  await press(page, 'ArrowDown', 'Home', 'Shift+Alt+ArrowDown', 'Shift+Control+ArrowDown', 'Shift+Control+ArrowDown', 'h');
  await expect(inspector(page).getByRole('listitem')).toHaveCount(1);
  await press(page, 'n');
  await expect(page.getByRole('textbox', { name: words.reading.noteText })).toBeFocused();
  await page.keyboard.type('two accounts');
  await press(page, 'Control+Enter');
  await expect(page.getByRole('textbox', { name: words.reading.noteText })).toBeHidden();
  const client = await context.newCDPSession(page);
  const described = async () => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ role, description, properties }) => {
      const details = properties?.find(({ name }) => name === 'details')?.value.relatedNodes ?? [];
      return role?.value === 'paragraph' && details.length > 0 ? [String(description?.value)] : [];
    });
  };
  const { spoken } = words.reading;
  const whole = spoken.highlight(spoken.fromTo('The warden said 👩🏽‍🚒', 'Café owners counted fewer.'), spoken.note('two accounts'));
  await expect.poll(described).toEqual([spoken.begins(whole), spoken.ends('“at least 300” on the bridge. Café owners counted fewer.'.slice(-40))]);
  await expect(page.locator('[role="comment"]').getByRole('button', { name: whole })).toBeAttached();
  // The note is saved, and the keys go on in the text.
  await expect(page.getByRole('region', { name: words.reading.text })).toBeFocused();
  await press(page, 'Control+Home');
  await expect(page.locator('[data-caret-words]')).toContainText('Out of the highlight');
  await press(page, 'ArrowDown');
  await expect(page.locator('[data-caret-words]')).toContainText(whole);
});
