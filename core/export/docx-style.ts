// The look of an exported Word document: its styles, so that whoever edits it changes one place.
import { LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** Fonts that Word has everywhere: whoever edits the document must see it as it was meant. */
const serif = { ascii: 'Georgia', hAnsi: 'Georgia', eastAsia: 'Georgia', cs: 'Times New Roman' };
const sans = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' };
const accent = '1F3A68';
const quiet = '55524C';
const rule = 'BBB6AB';

/** Twentieths of a point. */
export const hanging = 520;

/** Sizes are half points, spacing is twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 20, sizeComplexScript: 23, color: '1C1B19', language: { value: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 80, line: 288, lineRule: 'auto' } },
    },
    title: {
      run: { font: serif, size: 42, sizeComplexScript: 42, bold: true },
      paragraph: { spacing: { before: 60, after: 200, line: 252, lineRule: 'auto' }, keepNext: true },
    },
    heading1: {
      run: { font: sans, size: 18, bold: true, allCaps: true, characterSpacing: 12, color: accent },
      paragraph: {
        spacing: { before: 400, after: 140 },
        keepNext: true,
        border: { top: { style: 'single', size: 4, space: 6, color: rule } },
      },
    },
    heading2: {
      run: { font: sans, size: 21, bold: true, color: '1C1B19' },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Imprint', name: 'Imprint', basedOn: 'Normal', quickFormat: true, run: { font: sans, size: 17, color: quiet }, paragraph: { spacing: { after: 60 } } },
    { id: 'Lead', name: 'Bottom line', basedOn: 'Normal', quickFormat: true, run: { size: 25 }, paragraph: { spacing: { line: 312, lineRule: 'auto' } } },
    { id: 'Facts', name: 'Facts', basedOn: 'Normal', quickFormat: true, run: { font: sans, size: 17, color: quiet }, paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } } },
    { id: 'Statement', name: 'Statement', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 20 }, keepNext: true } },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 20 }, indent: { left: hanging, hanging } } },
    { id: 'Citation', name: 'Citation', basedOn: 'Facts', quickFormat: true, paragraph: { indent: { left: hanging }, spacing: { after: 160 } } },
    { id: 'SourceTitle', name: 'Source title', basedOn: 'Normal', quickFormat: true, run: { bold: true }, paragraph: { spacing: { after: 20 }, indent: { left: hanging, hanging }, keepNext: true } },
    { id: 'Cell', name: 'Table cell', basedOn: 'Normal', quickFormat: true, run: { font: sans, size: 17 }, paragraph: { spacing: { after: 0, line: 252, lineRule: 'auto' } } },
    { id: 'Marking', name: 'Marking', basedOn: 'Normal', run: { font: sans, size: 24, bold: true }, paragraph: { alignment: 'right', spacing: { after: 0 } } },
    { id: 'PageNumber', name: 'Page number line', basedOn: 'Normal', run: { font: sans, size: 16, color: quiet }, paragraph: { spacing: { after: 0 } } },
  ],
  characterStyles: [
    { id: 'ReferenceNumber', name: 'Reference number', basedOn: 'DefaultParagraphFont', run: { font: sans, size: 16, color: accent } },
    { id: 'Unsupported', name: 'Unsupported', basedOn: 'DefaultParagraphFont', run: { font: sans, size: 17, color: '8A5A00' } },
    { id: 'FactName', name: 'Fact name', basedOn: 'DefaultParagraphFont', run: { color: quiet } },
    { id: 'FactValue', name: 'Fact value', basedOn: 'DefaultParagraphFont', run: { color: '1C1B19' } },
  ],
};

export const judgementList = 'judgements';

export const numbering: INumberingOptions = {
  config: [
    {
      reference: judgementList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: 'left',
          style: { paragraph: { indent: { left: hanging, hanging } }, run: { font: sans, bold: true, color: quiet, size: 19 } },
        },
      ],
    },
  ],
};

/** Borders of the tables: lines below rows only. */
export const ruled = {
  top: { style: 'none', size: 0, color: 'auto' },
  left: { style: 'none', size: 0, color: 'auto' },
  right: { style: 'none', size: 0, color: 'auto' },
  insideVertical: { style: 'none', size: 0, color: 'auto' },
  insideHorizontal: { style: 'single', size: 4, color: rule },
  bottom: { style: 'single', size: 4, color: rule },
} as const;
