// The reader of ODT: every structure of OpenDocument text that carries words, as a reader of the document sees it.
import { expect, test } from 'vitest';
import { readOdt } from '../../../../core/import/office/odt.ts';
import { odtOf } from '../../../fixtures/office/make-documents.ts';
import { shown } from '../../../fixtures/office/shown-blocks.ts';

async function blocksOf(text: string, parts: Parameters<typeof odtOf>[1] = {}): Promise<string[]> {
  return shown(await readOdt(odtOf(text, parts)));
}

test('headings, the title’s style, quotations and captions through automatic styles', async () => {
  const automatic = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
    <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Quotations"/>
    <style:style style:name="P3" style:family="paragraph" style:parent-style-name="Illustration"/>`;
  const styles = '<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>';
  const text = `<text:p text:style-name="P1">Ship sails</text:p><text:h text:outline-level="1">Voyage</text:h><text:h text:outline-level="2">Cargo</text:h>
    <text:p text:style-name="P2">“At dawn.”</text:p><text:p text:style-name="P3">At anchor</text:p><text:p>Plain.</text:p>`;
  expect(await blocksOf(text, { automatic, styles })).toEqual([
    'heading1: Ship sails', 'heading2: Voyage', 'heading3: Cargo', 'quote: “At dawn.”', 'caption: At anchor', 'paragraph: Plain.',
  ]);
});

test('white space of the file collapses; spaces, tabs and breaks of the text stay', async () => {
  const text = '<text:p>\n  One <text:span>\n two</text:span><text:s text:c="3"/>three<text:tab/>four<text:line-break/> five<text:soft-page-break/></text:p>';
  expect(await blocksOf(text)).toEqual(['paragraph: One two   three\tfour\nfive']);
});

test('tracked changes: what was deleted lies apart and is not read, what was inserted is', async () => {
  const text = `<text:tracked-changes><text:changed-region><text:deletion><text:p>1,500</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:p>About <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>120<text:change-end text:change-id="c2"/> inmates</text:p>`;
  expect(await blocksOf(text)).toEqual(['paragraph: About 120 inmates']);
});

test('notes stand behind the text with their marks, footnotes first', async () => {
  const note = (kind: string, mark: string, words: string) => `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`;
  expect(await blocksOf(`<text:p>A${note('endnote', 'i', 'Far.')} b${note('footnote', '1', 'Near.')}</text:p>`)).toEqual(['paragraph: A[i] b[1]', 'paragraph: [1] Near.', 'paragraph: [i] Far.']);
});

test('lists count by their style, go on where they say so, and start where they say so', async () => {
  const level = (at: number, form: string, more = '') => `<text:list-level-style-number text:level="${at}" style:num-format="${form}" style:num-suffix="." ${more}/>`;
  const automatic = `<text:list-style style:name="L1">${level(1, '1')}${level(2, 'a', 'text:display-levels="2"')}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
  const item = (inner: string, more = '') => `<text:list-item${more}>${inner}</text:list-item>`;
  const text = `<text:list text:style-name="L1">${item('<text:p>One</text:p><text:p>Still one.</text:p>')}${item(`<text:p>Two</text:p><text:list>${item('<text:p>Deep</text:p>')}</text:list>`)}</text:list>
    <text:list text:style-name="L1" text:continue-numbering="true">${item('<text:p>Three</text:p>')}</text:list><text:list text:style-name="L1">${item('<text:p>Seven</text:p>', ' text:start-value="7"')}</text:list>
    <text:list text:style-name="L2">${item('<text:p>Dot</text:p>')}</text:list>`;
  expect(await blocksOf(text, { automatic })).toEqual([
    'list-item1: 1. One', 'paragraph: Still one.', 'list-item1: 2. Two', 'list-item2: 2.a. Deep', 'list-item1: 3. Three', 'list-item1: 7. Seven', 'list-item1: Dot',
  ]);
});

test('numbered headings have their numbers', async () => {
  const styles = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>';
  const heading = (level: number, words: string) => `<text:h text:outline-level="${level}">${words}</text:h>`;
  expect(await blocksOf(heading(1, 'A') + heading(2, 'B') + heading(2, 'C') + heading(1, 'D'), { styles })).toEqual(['heading1: 1 A', 'heading3: 1.1 B', 'heading3: 1.2 C', 'heading2: 2 D']);
});

test('tables, sections, indexes, text boxes; hidden parts are not there, prompts are', async () => {
  const cell = (words: string, more = '') => `<table:table-cell${more}><text:p>${words}</text:p></table:table-cell>`;
  const automatic = '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const text = `<table:table><table:table-header-rows><table:table-row>${cell('Place')}${cell('Dead')}${cell('Hurt')}</table:table-row></table:table-header-rows>
    <table:table-row>${cell('Port Sadel')}<table:table-cell table:number-columns-repeated="1"/>${cell('9')}</table:table-row></table:table>
    <text:table-of-content><text:table-of-content-source><text:index-title-template>Never</text:index-title-template></text:table-of-content-source><text:index-body><text:p>Voyage 2</text:p></text:index-body></text:table-of-content>
    <text:section><text:p>Inside.<draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame></text:p></text:section>
    <text:section text:display="none"><text:p>Hidden.</text:p></text:section><text:p>Seen<text:span text:style-name="T1">unseen</text:span><text:placeholder> &lt;name&gt;</text:placeholder></text:p>`;
  expect(await blocksOf(text, { automatic })).toEqual([
    'table-row: Place\tDead\tHurt', 'table-row: Port Sadel\t\t9', 'paragraph!navigation: Voyage 2', 'paragraph: Inside.', 'paragraph: Boxed.', 'paragraph: Seen <name>',
  ]);
});

test('rows keep their columns: empty and covered cells', async () => {
  const cell = (words: string, more = '') => `<table:table-cell${more}>${words && `<text:p>${words}</text:p>`}</table:table-cell>`;
  const rows = [`${cell('')}${cell('Dead', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('Hurt')}`, `<table:covered-table-cell/>${cell('12')}${cell('')}${cell('9')}`];
  const { text } = await readOdt(odtOf(`<text:p>Losses.</text:p><table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`));
  expect(text.split('\n\n')).toEqual(['Losses.', '\tDead\t\tHurt', '\t12\t\t9']);
});

test('remarks come as notes with the words that they are about', async () => {
  const text = '<text:p>About <office:annotation office:name="r1"><dc:creator>Lena Oran</dc:creator><dc:date>2026-11-08T09:30:00.5</dc:date><text:p>Whose figure?</text:p></office:annotation>120 inmates<office:annotation-end office:name="r1"/> fled.</text:p>';
  const article = await readOdt(odtOf(text));
  expect(shown(article)).toEqual(['paragraph: About 120 inmates fled.']);
  expect(article.notes).toEqual([{ quote: '120 inmates', author: 'Lena Oran', date: '2026-11-08T09:30:00', text: 'Whose figure?' }]);
});

test('a flat file of one XML reads the same', async () => {
  const flat = '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>Flat words.</text:p></office:text></office:body></office:document>';
  expect(shown(await readOdt({ name: 'a.fodt', bytes: Uint8Array.from(Buffer.from(flat)) }))).toEqual(['paragraph: Flat words.']);
});
