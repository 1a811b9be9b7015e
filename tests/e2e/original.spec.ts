// The stored file on the reading page: a PDF's pages under the same highlights, a web page in a frame that can do nothing.
import { fileURLToPath } from 'node:url';
import { words } from '../../renderer/words/catalogue.ts';
import { expect, test } from './browser-host.ts';
import { articleText, openArticle, selectWords } from './pages/reader.ts';

const page = `<!doctype html><html lang="en"><head><title>Harbour closes</title><style>h1{color:rgb(10, 20, 30)}</style></head><body>
<article><h1>Harbour closes</h1>${'<p>The harbour of Port Sadel was closed on Monday after the storm, the harbour office said in a statement.</p>'.repeat(4)}
<script>document.title = 'run'; parent.postMessage('run', '*');</script><img src="http://127.0.0.1:9/a.png" alt="The quay"></article></body></html>`;
const pdf = fileURLToPath(new URL('../fixtures/pdf/two-columns.pdf', import.meta.url));

test.use({ articles: [pdf], texts: { 'harbour.html': page } });

test('a highlight made in the text lies over the PDF’s page, and one made on the page is in the text', async ({ workbench }) => {
  await openArticle(workbench, 'Cracks close the north quay');
  await selectWords(workbench, 'Two ferries were sent back');
  await workbench.keyboard.press('h');
  await workbench.keyboard.press('o');
  const layer = workbench.locator('[data-page-text]').first();
  await expect(layer).toContainText('Two ferries');
  const painted = () => workbench.evaluate(paintedYellow);
  await expect.poll(painted).toBe('Twoferriesweresentback');
  // A double click selects a word of the printed page.
  await layer.getByText('Cracks close the north quay').dblclick({ position: { x: 20, y: 12 } });
  await expect(workbench.getByRole('toolbar', { name: words.reading.bar.label })).toBeVisible();
  await workbench.keyboard.press('h');
  await expect.poll(painted).toBe('CracksTwoferriesweresentback');
  await workbench.keyboard.press('o');
  await expect(articleText(workbench)).toContainText('Paragraph 2 begins here');
  await expect.poll(painted).toBe('CracksTwoferriesweresentback');
});

test('a stored web page keeps its looks in a frame without scripts, links or network', async ({ workbench }) => {
  const asked: string[] = [];
  workbench.on('request', (request) => asked.push(request.url()));
  await openArticle(workbench, 'Harbour closes');
  await workbench.keyboard.press('o');
  const frame = workbench.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Harbour closes' })).toHaveCSS('color', 'rgb(10, 20, 30)');
  await expect(workbench.locator('iframe')).toHaveAttribute('sandbox', '');
  await expect(frame.locator('script')).toHaveCount(0);
  expect(asked.filter((address) => address.includes(':9/'))).toEqual([]);
  await workbench.keyboard.press('o');
  await expect(articleText(workbench)).toContainText('after the storm');
});

/** The letters that are painted yellow, in the order of the page: a range that is added to what is painted comes last in the set. */
function paintedYellow(): string {
  const ranges = [...(CSS.highlights.get('assay-yellow') ?? [])].filter((range) => range instanceof Range);
  const inOrder = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return inOrder.map(String).join('').replaceAll(/\s/g, '');
}
