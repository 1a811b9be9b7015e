// The sections of a briefing as Word paragraphs and tables, in the order of the text.
import { quoted } from '../../contract/text/quoted.ts';
import { HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type FileChild } from 'docx';
import type { BriefingModel, ModelClaim, ModelConflict, ModelJudgement, ModelSource, Reference } from '../../contract/briefing-model.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import {
  accountHeading,
  citationTail,
  claimFacts,
  confidenceSentence,
  headings,
  imprint,
  likelihoodSentence,
  referencesByStance,
  sourceFacts,
  sourceTitle,
  unsupported,
  type Fact,
} from './briefing-words.ts';
import { hanging, judgementList, ruled } from './docx-style.ts';
import { lineRuns, linkTo, numberRuns, paragraph, runs, target } from './docx-text.ts';
import { scaleNotes } from './scale-notes.ts';

export function sections(model: BriefingModel): FileChild[] {
  return [
    new Paragraph({ style: 'Imprint', children: facts(imprint(model)) }),
    paragraph(model.title, lineRuns(model.title), { heading: HeadingLevel.TITLE }),
    ...section(headings.bottomLine, bottomLine(model)),
    ...section(headings.judgements, model.judgements.flatMap(judgement)),
    ...section(headings.claims, accounts(model)),
    ...section(headings.conflicts, model.conflicts.flatMap(conflict)),
    ...section(headings.references, model.references.flatMap(reference)),
    ...section(headings.sources, sources(model)),
    ...section(headings.scales, scales(model)),
  ];
}

function section(heading: string, content: readonly FileChild[]): FileChild[] {
  if (content.length === 0) return [];
  return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }), ...content];
}

function bottomLine({ bottomLine: { text, references } }: BriefingModel): Paragraph[] {
  if (text.trim() === '') return [];
  return [paragraph(text, [...lineRuns(text), ...numberRuns(references, unsupported)], { style: 'Lead' })];
}

/** The judgement, its likelihood, its confidence: three paragraphs, since the last two must not share a sentence. */
function judgement(model: ModelJudgement): Paragraph[] {
  const scalesOf = [likelihoodSentence(model), confidenceSentence(model)].filter(Boolean);
  return [
    paragraph(model.text, [...lineRuns(model.text), ...numberRuns(model.references, unsupported)], {
      numbering: { reference: judgementList, level: 0 },
      spacing: { before: 120, after: 20 },
      keepNext: scalesOf.length > 0,
    }),
    ...scalesOf.map((sentence, index) =>
      paragraph(sentence, lineRuns(sentence), {
        style: 'Facts',
        indent: { left: hanging },
        spacing: { after: 20 },
        keepNext: index + 1 < scalesOf.length,
      }),
    ),
  ];
}

function accounts(model: BriefingModel): Paragraph[] {
  return model.accounts.flatMap(({ claimant, claims }) => [
    heading(accountHeading(claimant)),
    ...claims.flatMap((claim) => accountClaim(claim, claimant, model.references)),
  ]);
}

function accountClaim(claim: ModelClaim, claimant: string | null, references: readonly Reference[]): Paragraph[] {
  const { supports, contradicts, context } = referencesByStance(claim, references);
  const denies = claim.polarity === 'denies' ? [new TextRun({ text: 'Denies: ', bold: true })] : [];
  const strike = claim.status === 'refuted';
  return [
    paragraph(claim.text, [...denies, ...lineRuns(claim.text, { strike }), ...numberRuns(supports, unsupported)], { style: 'Statement' }),
    new Paragraph({
      style: 'Facts',
      children: [
        ...facts(claimFacts(claim, claimant)),
        ...(contradicts.length > 0 ? [new TextRun(' · Contradicted by'), ...numberRuns(contradicts, unsupported)] : []),
        ...(context.length > 0 ? [new TextRun(' · Context'), ...numberRuns(context, unsupported)] : []),
      ],
    }),
  ];
}

/** "Value: about 120 · Grade: B2" on one line. */
function facts(all: readonly Fact[]): TextRun[] {
  return all.flatMap(({ name, value }, index) => [
    new TextRun({ text: `${index === 0 ? '' : ' · '}${name}: `, style: 'FactName' }),
    ...lineRuns(value, { style: 'FactValue' }),
  ]);
}

/** Twentieths of a point; together the width of the text on A4. */
const columnWidths = [1500, 1750, 1500, 1400, 780, 2708];
const table = {
  width: { size: 9638, type: WidthType.DXA },
  columnWidths,
  layout: TableLayoutType.FIXED,
  borders: ruled,
};

function conflict({ matter, rows }: ModelConflict): FileChild[] {
  const head = ['Value', 'Claimant', 'Outlet', 'Date', 'Grade', 'Claim'];
  const cell = (text: string, children: ConstructorParameters<typeof Paragraph>[0] & object, index: number) =>
    new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: 110 },
      children: [paragraph(text, children.children ?? [], { style: 'Cell' })],
    });
  const body = rows.map((row) => {
    const claimant = row.through === '' ? row.claimant : `${row.claimant}, through ${row.through}`;
    const date = row.date === null ? 'no date stated' : dateInWords(row.date);
    const texts = [row.value, claimant, row.outlet === '' ? 'not stated' : row.outlet, date, row.grade];
    return new TableRow({
      cantSplit: true,
      children: [
        ...texts.map((text, index) => cell(text, { children: lineRuns(text, { bold: index === 0 }) }, index)),
        cell(row.statement, { children: [...lineRuns(row.statement), ...numberRuns(row.references, unsupported)] }, texts.length),
      ],
    });
  });
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((name, index) => cell(name, { children: [new TextRun({ text: name, style: 'FactName' })] }, index)),
  });
  return [heading(matter), new Table({ ...table, rows: [headRow, ...body] })];
}

/** The quote in its own direction and language, then where it stands; the number is where links lead. */
function reference(entry: Reference): Paragraph[] {
  const quote = new Paragraph({
    style: 'Quote',
    bidirectional: entry.direction === 'rtl',
    keepNext: entry.quote.length < 600,
    children: [...target(`ref_${entry.number}`, entry.number, `[${entry.number}]`), ...runs(quoted(entry.quote, entry.direction), {}, entry.language)],
  });
  const citation = new Paragraph({
    style: 'Citation',
    children: [
      ...lineRuns(entry.article, { style: 'FactValue', italics: true }),
      ...lineRuns(`, ${citationTail(entry).join(', ')},`),
      new TextRun(' '),
      linkTo(`src_${entry.source}`, `source ${entry.source}`),
    ],
  });
  return [quote, citation];
}

function sources(model: BriefingModel): Paragraph[] {
  if (model.sources.length === 0) return [];
  const summary = new Paragraph({ children: lineRuns(model.sourceSummary) });
  return [summary, ...model.sources.flatMap((source) => sourceParagraphs(source, model.references.length))];
}

function sourceParagraphs(entry: ModelSource, references: number): Paragraph[] {
  const { title, note } = sourceTitle(entry);
  const untitled = note === '' ? [] : [new TextRun({ text: ` (${note})`, bold: false })];
  return [
    new Paragraph({
      style: 'SourceTitle',
      bidirectional: entry.direction === 'rtl',
      children: [...target(`src_${entry.number}`, references + entry.number, String(entry.number)), ...lineRuns(title), ...untitled],
    }),
    new Paragraph({ style: 'Citation', children: facts(sourceFacts(entry)) }),
  ];
}

function scales(model: BriefingModel): Paragraph[] {
  return scaleNotes(model).flatMap(({ title, entries }) => [
    heading(title),
    ...entries.map(({ term, meaning }) => new Paragraph({ style: 'Facts', spacing: { after: 40 }, children: facts([{ name: term, value: meaning }]) })),
  ]);
}

function heading(text: string): Paragraph {
  return paragraph(text, lineRuns(text), { heading: HeadingLevel.HEADING_2 });
}
