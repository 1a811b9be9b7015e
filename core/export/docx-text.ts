// Text set into Word: runs that carry their script and language, links to references, paragraphs in their own direction.
import { InternalHyperlink, Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { NumberedBookmark } from './docx-bookmark.ts';
import { directionOf, printable, steadied, stretches } from './printable-text.ts';

type Child = NonNullable<IParagraphOptions['children']>[number];

/** Runs of one text: right-to-left stretches apart from the others, line ends as breaks. */
export function runs(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}, language: string | null = null): TextRun[] {
  return printable(text)
    .split('\n')
    .flatMap((line, index) => stretches(line === '' ? ' ' : line).map((part, place) => ({ ...part, break: index > 0 && place === 0 })))
    .map((part) => new TextRun({
      ...options,
      ...(part.rtl ? { rightToLeft: true, language: { bidirectional: wellFormed(language) ?? 'ar-SA' } } : { ...languageOf(language) }),
      ...(part.break ? { break: 1 } : {}),
      text: part.text,
    }));
}

/** The same on one line: line ends and tabs as single spaces; what follows a right-to-left name stays behind it. */
export function lineRuns(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  return runs(directionOf(line) === 'rtl' ? line : steadied(line), options);
}

/** A paragraph whose direction is that of its text. */
export function paragraph(text: string, children: readonly Child[], options: Omit<IParagraphOptions, 'children' | 'text'> = {}): Paragraph {
  return new Paragraph({ ...options, bidirectional: directionOf(text) === 'rtl', children: [...children] });
}

/** " [1, 2]", each number a link to its reference; where there is none, that is said. */
export function numberRuns(references: readonly number[], unsupported: string): Child[] {
  if (references.length === 0) return [new TextRun({ text: ` (${unsupported})`, style: 'Unsupported' })];
  const links = references.flatMap((reference, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: ', ', style: 'ReferenceNumber' })]),
    linkTo(`ref_${reference}`, String(reference)),
  ]);
  return [new TextRun({ text: '\u00a0[', style: 'ReferenceNumber' }), ...links, new TextRun({ text: ']', style: 'ReferenceNumber' })];
}

/** A link inside the document. */
export function linkTo(bookmark: string, text: string): InternalHyperlink {
  return new InternalHyperlink({ anchor: bookmark, children: [new TextRun({ text, style: 'ReferenceNumber' })] });
}

/** A number in the margin that links lead to, and a tab. `id` must be the document's own for this bookmark. */
export function target(bookmark: string, id: number, text: string): Child[] {
  return [
    new NumberedBookmark(bookmark, id, [new TextRun({ text, style: 'ReferenceNumber', bold: true })]),
    new TextRun({ children: [new Tab()] }),
  ];
}

function languageOf(language: string | null): Pick<IRunOptions, 'language'> {
  const tag = wellFormed(language);
  return tag === null ? {} : { language: { value: tag } };
}

function wellFormed(language: string | null): string | null {
  return language !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null;
}
