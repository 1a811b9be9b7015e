// A briefing as a Word document: real headings, styles, tables and links, the marking above and below every page.
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, ShadingType, TextRun } from 'docx';
import type { BriefingModel } from '../../contract/briefing-model.ts';
import { isTlpLabel, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import { sections } from './docx-sections.ts';
import { numbering, styles } from './docx-style.ts';
import { lineRuns } from './docx-text.ts';
import { escapeHtml } from './html-text.ts';
import { oneLine } from './printable-text.ts';
import { withoutZipTimes } from './zip-timestamps.ts';

/** A4 in twentieths of a point, with 20 mm at the sides. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1420, bottom: 1420, left: 1134, right: 1134, header: 600, footer: 560 },
};

export async function writeDocx(model: BriefingModel): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(model.title),
    creator: 'Assay',
    styles,
    numbering,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [marking(model.marking)] }) },
        footers: { default: new Footer({ children: [marking(model.marking), pageNumbers()] }) },
        children: sections(model),
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(model) };
  const packed = await Packer.pack(document, 'uint8array', undefined, [properties]);
  return withoutZipTimes(packed);
}

/** On the right, 12 pt; the labels of the Traffic Light Protocol in their colours on black. */
function marking(text: string): Paragraph {
  const colours = isTlpLabel(text)
    ? { color: tlpMeanings[text].colour.slice(1), shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' } }
    : {};
  const label = text === '' ? [] : lineRuns(isTlpLabel(text) ? `\u00a0${text}\u00a0` : text, colours);
  return new Paragraph({ style: 'Marking', alignment: AlignmentType.RIGHT, children: label });
}

function pageNumbers(): Paragraph {
  return new Paragraph({
    style: 'PageNumber',
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  });
}

/** The library would date the file by the clock; a briefing is dated by its last change, so that its bytes stay the same. */
function coreProperties(model: BriefingModel): string {
  const title = escapeHtml(oneLine(model.title));
  const subject = escapeHtml(oneLine(model.projectTitle));
  const date = escapeHtml(model.asOf.replace(/\.\d+Z$/, 'Z'));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>Assay</dc:creator>`,
    `<cp:keywords>${escapeHtml(oneLine(model.marking))}</cp:keywords><cp:lastModifiedBy>Assay</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>`,
  ].join('');
}
