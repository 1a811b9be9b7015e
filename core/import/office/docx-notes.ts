// Footnotes, endnotes and comments of a DOCX: their marks where they are referred to, their words at the end or as remarks.
import { attribute, child, elements, type XmlElement } from '../archive/xml-element.ts';
import { writeNumber } from './list-numbers.ts';
import { valueOf } from './docx-names.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to. `mark` is "[1]"; '' where the author set a mark of his own, which stands in the text. */
export interface UsedNote {
  element: XmlElement;
  mark: string;
}

export interface NoteRegister {
  /** The mark for a reference; '' for a note that does not exist. */
  refer: (kind: NoteKind, reference: XmlElement) => string;
  /** Footnotes, then endnotes, each in the order of the text; read it when the text has been read. */
  used: () => UsedNote[];
}

/**
 * Numbered through the whole document: on paper the numbers may begin anew with each page or part, but here a mark must
 * say which note it means. Brackets, since a bare digit would grow into the number before it.
 */
export function registerNotes(parts: Record<NoteKind, XmlElement | null>, settings: XmlElement | null): NoteRegister {
  const used: Record<NoteKind, UsedNote[]> = { footnote: [], endnote: [] };
  const marks = new Map<XmlElement, string>();
  const count: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  const byId = (kind: NoteKind) => new Map(elements(parts[kind], `w:${kind}`).map((note) => [attribute(note, 'w:id') ?? '', note]));
  const notes = { footnote: byId('footnote'), endnote: byId('endnote') };
  const form = (kind: NoteKind) => valueOf(settings, `w:${kind}Pr`, 'w:numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman');
  return {
    refer: (kind, reference) => {
      const element = notes[kind].get(attribute(reference, 'w:id') ?? '');
      const type = attribute(element, 'w:type');
      if (!element || (type !== null && type !== 'normal')) return '';
      const known = marks.get(element);
      if (known !== undefined) return known;
      const own = /^(?:1|true|on)$/.test(attribute(reference, 'w:customMarkFollows') ?? '');
      const mark = own ? '' : `[${writeNumber(++count[kind], form(kind))}]`;
      marks.set(element, mark);
      used[kind].push({ element, mark });
      return mark;
    },
    used: () => [...used.footnote, ...used.endnote],
  };
}

export function commentElements(part: XmlElement | null): { element: XmlElement; id: string; author: string | null; date: string | null }[] {
  return elements(part, 'w:comment').map((element) => ({
    element,
    id: attribute(element, 'w:id') ?? '',
    author: attribute(element, 'w:author')?.trim() || null,
    date: attribute(element, 'w:date'),
  }));
}

/** Whether a paragraph's end was deleted, or moved away, with tracking: it then runs on into the next one. */
export function losesItsEnd(properties: XmlElement | null): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== null || child(mark, 'w:moveFrom') !== null;
}
