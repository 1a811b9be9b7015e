// The reader of EPUB: chapters in reading order, structure of XHTML, what the package states.
import { expect, test } from 'vitest';
import { readEpub } from '../../../../core/import/office/epub.ts';
import { epubOf } from '../../../fixtures/office/make-documents.ts';
import { shown } from '../../../fixtures/office/shown-blocks.ts';

test('chapters in the order of the spine, without the list of contents', async () => {
  const chapters = ['<h1>Voyage</h1><p>It\n   sailed&nbsp;at <em>dawn</em>.<br/>Slowly.</p>', '<h1>Return</h1><p>It came back.</p>'];
  expect(shown(await readEpub(epubOf(chapters)))).toEqual(['heading1: Voyage', 'paragraph: It sailed\u00a0at dawn.\nSlowly.', 'heading2: Return', 'paragraph: It came back.']);
});

test('lists, quotes, captions, tables, marks of notes; scripts and hidden parts are not there', async () => {
  const body = `<h1>Ship</h1><div>Loose <p>Para<sup><a href="#n1">1</a></sup>.</p> words</div><ul><li>One<ul><li><p>Deep</p></li></ul></li></ul>
    <blockquote><p>“At dawn.”</p></blockquote><figure><img alt="no"/><figcaption>At anchor</figcaption></figure><script>var a = '&lt;p>';</script><p hidden="">No</p><span epub:type="pagebreak">12</span>
    <table><caption>Losses</caption><tr><th>Place</th><th>Dead</th></tr><tr><td>Sadel</td><td>12</td></tr><tr><td/><td rowspan="2">4</td></tr><tr><td>Oran</td></tr></table><aside epub:type="footnote"><p>1 Near.</p></aside><nav><p>No</p></nav>`;
  expect(shown(await readEpub(epubOf([body])))).toEqual([
    'heading1: Ship', 'paragraph: Loose', 'paragraph: Para[1].', 'paragraph: words', 'list-item1: One', 'list-item2: Deep', 'quote: “At dawn.”', 'caption: At anchor',
    'caption: Losses', 'table-row: Place\tDead', 'table-row: Sadel\t12', 'table-row: 4', 'table-row: Oran', 'paragraph: 1 Near.',
  ]);
});

test('chapters that are no sound XML lose no words', async () => {
  expect(shown(await readEpub(epubOf(['<p>One<br>two & <b>three</p><p class=x>Four</i> &unknown; < five'])))).toEqual(['paragraph: One\ntwo & three', 'paragraph: Four &unknown; < five']);
});

test('the package states title, authors, publisher, language and a publication date', async () => {
  const metadata = `<dc:title>The Harbour Weekly</dc:title><dc:creator>Lena Oran</dc:creator><dc:creator opf:role="ill">Some Painter</dc:creator><dc:publisher>Harbour Press</dc:publisher>
    <dc:language>en-GB</dc:language><dc:date opf:event="modification">2020-01-01</dc:date><dc:date>2026-11-08T00:00:00+00:00</dc:date><dc:identifier>https://harbour.example/weekly</dc:identifier>`;
  const article = await readEpub(epubOf(['<p>Short.</p>'], metadata));
  const origin = 'the book’s package';
  expect(article).toMatchObject({
    title: { value: 'The Harbour Weekly', from: origin }, byline: { value: 'Lena Oran', from: origin }, outlet: { value: 'Harbour Press', from: origin },
    published: { value: '2026-11-08', from: origin }, updated: null, url: { value: 'https://harbour.example/weekly', from: origin }, language: 'en',
  });
});

test('notes carry the numbers to which their marks in the text point, and no arrow back', async () => {
  const body = '<p>About 120<a href="#n1" epub:type="noteref">1</a> men.</p><section epub:type="footnotes"><ol><li id="n1"><p>As stated. <a href="#r1" role="doc-backlink">↩</a></p><p>And again.</p></li><li><p>Other.</p></li></ol></section>';
  expect(shown(await readEpub(epubOf([body])))).toEqual(['paragraph: About 120[1] men.', 'list-item1: [1] As stated.', 'list-item1: And again.', 'list-item1: [2] Other.']);
});

test('a short title is a book’s title, and the block that says it is the title’s', async () => {
  const article = await readEpub(epubOf(['<p>Georgia</p>', '<h2>One</h2><p>x</p><h2>Two</h2>'], '<dc:title>Georgia</dc:title>'));
  expect([article.title?.value, ...shown(article)]).toEqual(['Georgia', 'heading1: Georgia', 'heading3: One', 'paragraph: x', 'heading3: Two']);
});

test('a date that is none, and the days of a book’s making, are not taken for its publication', async () => {
  for (const date of ['<dc:date>0101-01-01T00:00:00+00:00</dc:date>', '<dc:date opf:event="creation">2020-01-01</dc:date>', '<dc:date>soon</dc:date>']) {
    expect((await readEpub(epubOf(['<p>Short.</p>'], date))).published).toBeNull();
  }
});
