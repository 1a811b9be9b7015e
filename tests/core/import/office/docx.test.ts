// The reader of DOCX: every structure of WordprocessingML that carries words, as a reader of the document sees it.
import { expect, test } from 'vitest';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import { readDocx } from '../../../../core/import/office/docx.ts';
import { docxOf, paragraph, run, zipOf } from '../../../fixtures/office/make-documents.ts';
import { shown } from '../../../fixtures/office/shown-blocks.ts';

async function blocksOf(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  return shown(await readDocx(docxOf(body, parts)));
}

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

test('styles make headings, also by outline level, in another language and through the style that one rests on', async () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="Überschrift 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="عنوان 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House crosshead"/><w:basedOn w:val="Base"/></w:style>
    <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
    <w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>`;
  const styled = (style: string, text: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);
  const body = [
    styled('Titel', 'Grain ship leaves Port Sadel'), styled('berschrift1', 'The voyage'), styled('a3', 'الرحلة'), styled('House', 'Cargo'),
    styled('Q', '“We sailed at dawn.”'), styled('C', 'The ship at anchor'), paragraph('By outline', '<w:outlineLvl w:val="0"/>'), paragraph('Plain words.'),
  ];
  expect(await blocksOf(body.join(''), { styles })).toEqual([
    'heading1: Grain ship leaves Port Sadel', 'heading2: The voyage', 'heading3: الرحلة', 'heading4: Cargo',
    'quote: “We sailed at dawn.”', 'caption: The ship at anchor', 'heading2: By outline', 'paragraph: Plain words.',
  ]);
});

test('insertions are accepted, deletions and moved-away words dropped, a paragraph whose end was deleted runs on', async () => {
  const body = [
    paragraph(`${run('About ')}<w:ins w:id="1">${run('120 ')}</w:ins><w:del w:id="2"><w:r><w:delText>1,500 </w:delText></w:r></w:del>${run('inmates')}`),
    paragraph(`${run('They')}`, '<w:rPr><w:del w:id="3"/></w:rPr>'),
    paragraph(run(' escaped.')),
    paragraph(`<w:moveFrom w:id="4">${run('Moved words.')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="5"/></w:rPr>'),
    paragraph(`<w:moveTo w:id="6">${run('Moved words.')}</w:moveTo>`),
  ];
  expect(await blocksOf(body.join(''))).toEqual(['paragraph: About 120 inmates', 'paragraph: They escaped.', 'paragraph: Moved words.']);
});

test('of a field its result is read, also across paragraphs and in nested fields; its code never', async () => {
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const nested = `${field('begin')}${code('IF ')}${field('begin')}${code('PAGE')}${field('separate')}${run('7')}${field('end')}${field('separate')}${run('Seen')}${field('end')}`;
  const link = `<w:hyperlink>${run('the ministry')}</w:hyperlink><w:fldSimple w:instr="DATE">${run(' on Monday')}</w:fldSimple>`;
  const body = `${paragraph(nested + run(' by '))}${paragraph(link)}${paragraph(`${field('begin')}${code('TOC')}${field('separate')}${run('One')}`)}${paragraph(`${run('Two')}${field('end')}`)}`;
  expect(await blocksOf(body)).toEqual(['paragraph: Seen by', 'paragraph: the ministry on Monday', 'paragraph: One', 'paragraph: Two']);
});

test('fields that were never closed cost no words', async () => {
  expect(await blocksOf(paragraph(field('begin') + run('Kept')) + paragraph('And kept.'))).toEqual(['paragraph: Kept', 'paragraph: And kept.']);
});

test('signs: tabs, breaks, hyphens, symbols of symbol fonts; hidden words and soft hyphens are not there', async () => {
  const body = paragraph(
    `${run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e\u00adf</w:t></w:r>` +
      `<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r><w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf061</w:t></w:r>${run('secret', '<w:vanish/>')}${run('!', '<w:vanish w:val="0"/>')}`,
  );
  expect(await blocksOf(body)).toEqual(['paragraph: a\tb\nc\u2011def→α!']);
});

test('footnotes and endnotes stand behind the text with their marks; a mark of the author’s own stays as it is', async () => {
  const reference = (kind: string, id: number, own = '') => `<w:r><w:${kind}Reference w:id="${id}"${own}/></w:r>`;
  const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
  const body = paragraph(`${run('In 1,500')}${reference('footnote', 2)}${run(' and')}${reference('endnote', 1)}${run(' own')}${reference('footnote', 3, ' w:customMarkFollows="1"')}${run('*')}${reference('footnote', 1)}`);
  const separator = '<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
  const parts = {
    footnotes: separator + note('footnote', 1, 'Last.') + note('footnote', 2, 'First.') + note('footnote', 3, '* Own.') + note('footnote', 9, 'Never referred to.'),
    endnotes: note('endnote', 1, 'At the end.'),
  };
  expect(await blocksOf(body, parts)).toEqual(['paragraph: In 1,500[1] and[i] own*[2]', 'paragraph: [1] First.', 'paragraph: * Own.', 'paragraph: [2] Last.', 'paragraph: [i] At the end.']);
});

test('numbers of lists and headings are written as Word counts them; bullets are left to the kind of block', async () => {
  const level = (at: number, form: string, text: string) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const item = (list: number, depth: number, text: string, more = '') => paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>${more}`);
  const body = [item(1, 0, 'One'), item(1, 1, 'Deep'), item(1, 1, 'Deeper'), item(1, 0, 'Two'), item(1, 1, 'Anew'), item(2, 0, 'Dot'), item(3, 0, 'Five'), item(1, 0, 'Head', '<w:outlineLvl w:val="1"/>'), item(0, 0, 'No item')];
  expect(await blocksOf(body.join(''), { numbering })).toEqual([
    'list-item1: 1. One', 'list-item2: 1.a) Deep', 'list-item2: 1.b) Deeper', 'list-item1: 2. Two', 'list-item2: 2.a) Anew',
    'list-item1: Dot', 'list-item1: 5. Five', 'heading1: 6. Head', 'paragraph: No item',
  ]);
});

test('a table gives one block a row; merged cells are read once; a table that lays out the page unfolds', async () => {
  const cell = (inner: string, properties = '') => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
  const row = (cells: string, properties = '') => `<w:tr>${properties}${cells}</w:tr>`;
  const data = `<w:tbl>${row(cell(paragraph('Place'), '<w:vMerge w:val="restart"/>') + cell(paragraph('Dead') + paragraph('(official)'), '<w:gridSpan w:val="2"/>'))}${row(cell(paragraph('Place'), '<w:vMerge/>') + cell(paragraph('12')) + cell('<w:p/>') + cell(paragraph('9')))}${row(cell(paragraph('gone')), '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`;
  const inner = `<w:tbl>${row(cell(paragraph('x')) + cell(paragraph('y')))}</w:tbl>`;
  const layout = `<w:tbl>${row(cell(paragraph('Head', '<w:outlineLvl w:val="0"/>') + paragraph('Body.')) + cell(inner + paragraph('Aside.')))}</w:tbl>`;
  expect(await blocksOf(`${data}${layout}<w:tbl>${row(cell(paragraph('Alone.')))}</w:tbl>`)).toEqual([
    'table-row: Place\tDead (official)', 'table-row: 12\t\t9', 'heading1: Head', 'paragraph: Body.', 'table-row: x\ty', 'paragraph: Aside.', 'paragraph: Alone.',
  ]);
});

test('broken properties cost no word, and of several bodies each is read', async () => {
  const broken = docxOf(paragraph('Words.'), {}, '<dc:title>Never closed');
  expect(shown(await readDocx(broken))).toEqual(['paragraph: Words.']);
  const two = docxOf(`${paragraph('One.')}</w:body><w:body>${paragraph('Two.')}`);
  expect(shown(await readDocx(two))).toEqual(['paragraph: One.', 'paragraph: Two.']);
});

test('rows keep their columns: empty cells, merged ones, columns left out', async () => {
  const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${words && paragraph(words)}</w:tc>`;
  const rows = [
    `<w:tr>${cell('')}${cell('Dead', '<w:gridSpan w:val="2"/>')}${cell('Hurt')}</w:tr>`, `<w:tr>${cell('Sadel', '<w:vMerge w:val="restart"/>')}${cell('12')}${cell('')}${cell('9')}</w:tr>`,
    `<w:tr>${cell('Sadel', '<w:vMerge/>')}${cell('4')}</w:tr>`, `<w:tr><w:trPr><w:gridBefore w:val="3"/></w:trPr>${cell('7')}</w:tr>`,
  ];
  const { text, blocks } = await readDocx(docxOf(`${paragraph('Losses.')}<w:tbl>${rows.join('')}</w:tbl>`));
  expect(text.split('\n\n')).toEqual(['Losses.', '\tDead\t\tHurt', 'Sadel\t12\t\t9', '\t4', '\t\t\t7']);
  expect(problemOfBlocks(text, blocks)).toBeNull();
});

test('items whose bullets or numbers were typed are list items too; numbers at the head of a sentence make none', async () => {
  expect(await blocksOf([paragraph('•\tDot'), paragraph('2.\tTwo'), paragraph('– he said'), paragraph('2. May was warm.')].join(''))).toEqual([
    'list-item1: •\tDot', 'list-item1: 2.\tTwo', 'paragraph: – he said', 'paragraph: 2. May was warm.',
  ]);
});

test('a text box is read once, behind its paragraph; alternatives, controls, prompts, contents, equations', async () => {
  const box = `<w:txbxContent>${paragraph('In the box.')}</w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const control = (properties: string, inner: string) => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const contents = control('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', paragraph('Voyage\t2'));
  const body = `${contents}${paragraph(run('Before ') + drawing + run('after.'))}${control('', paragraph('Controlled.'))}${control('<w:showingPlcHdr/>', paragraph('Click here.'))}${paragraph('<m:oMath><m:r><m:t>E=m</m:t></m:r></m:oMath>')}`;
  expect(await blocksOf(body)).toEqual(['paragraph!navigation: Voyage\t2', 'paragraph: Before after.', 'paragraph: In the box.', 'paragraph: Controlled.', 'paragraph: Click here.', 'paragraph: E=m']);
});

test('comments come as notes with the words that they are about', async () => {
  const comments = `<w:comment w:id="4" w:author="Lena Oran" w:date="2026-11-08T09:30:00Z">${paragraph('Whose figure?')}${paragraph('Ask.')}</w:comment>`;
  const body = `${paragraph(`${run('The ministry said ')}<w:commentRangeStart w:id="4"/>${run('about 120')}`)}${paragraph(`${run('inmates')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run(' had fled.')}`)}`;
  const article = await readDocx(docxOf(body, { comments }));
  expect(shown(article)).toEqual(['paragraph: The ministry said about 120', 'paragraph: inmates had fled.']);
  expect(article.notes).toEqual([{ quote: 'about 120\n\ninmates', author: 'Lena Oran', date: '2026-11-08T09:30:00Z', text: 'Whose figure?\n\nAsk.' }]);
  expect(article.text).toContain(article.notes?.[0]?.quote);
});

test('the strict edition, with prefixes of its own, reads the same', async () => {
  const strict = zipOf({
    'word/document.xml': '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict words.</x:t></x:r></x:p></x:body></x:document>',
  });
  expect(shown(await readDocx({ name: 'strict.docx', bytes: strict }))).toEqual(['paragraph: Strict words.']);
});
