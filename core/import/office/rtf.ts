// The reader of rich-text documents (.rtf): text with its structure, notes, remarks, properties.
import { refuseUnreadable } from '../archive/unzip-limits.ts';
import type { ImportedArticle, ImportedNote, ImportFile } from '../imported-article.ts';
import { tidyBlockText, type FormedBlock } from './article-blocks.ts';
import { describeDocument } from './describe-document.ts';
import { collectQuotes } from './margin-quotes.ts';
import { problemOfContainer, RTF } from './office-refusals.ts';
import { formOf } from './rtf-forms.ts';
import { readTokens } from './rtf-reader.ts';
import type { RtfFacts, RtfRemark } from './rtf-state.ts';
import { endStory } from './rtf-story.ts';

/**
 * Deleted revisions and hidden text are dropped; headers and footers left out. Notes stand behind the text with their
 * marks ("[1]", endnotes "[e1]"), text boxes behind their paragraph, remarks in `notes`. Refuses (IMPORT_UNREADABLE).
 */
export async function readRtf(file: ImportFile): Promise<ImportedArticle> {
  const source = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString('latin1');
  const start = /^(?:\xef\xbb\xbf)?\s*\{\\rtf/.exec(source);
  if (!start) throw problemOfContainer(file.name, file.bytes, RTF) ?? refuseUnreadable(file.name, `it is a packed file, not ${RTF.name}`, 'Unpack it and import what is in it.');
  const facts: RtfFacts = {
    page: 'cp1252', fonts: new Map(), styles: new Map(), defaultFont: 0, languages: [], title: '', author: '', notes: [], remarks: [],
    remark: { author: null, date: null, id: '' }, marks: { footnote: 0, endnote: 0 }, quotes: collectQuotes(), markPending: false,
  };
  const { state } = readTokens(file.name, source.slice(start[0].indexOf('{')), facts);
  const blocks: FormedBlock[] = endStory(state.story, formOf(state, facts));
  for (const { blocks: [first, ...others], mark } of facts.notes.toSorted((a, b) => Number(a.endnote) - Number(b.endnote))) {
    if (!first) continue;
    blocks.push({ ...first, text: mark === '' ? first.text : `${mark} ${tidyBlockText(first.text)}` });
    for (const block of others) blocks.push(block);
  }
  const property = (value: string) => (value === '' ? null : { value: value.replace(/\s+/g, ' '), from: 'the document’s properties' });
  const properties = { title: property(facts.title), author: property(facts.author), languages: facts.languages };
  return describeDocument(file.name, blocks, properties, facts.remarks.flatMap((remark) => noteOf(remark, facts)));
}

function noteOf({ id, author, date, text }: RtfRemark, { quotes }: RtfFacts): ImportedNote[] {
  return text === '' ? [] : [{ quote: quotes.quote(id), author, date: date === null ? null : dateOfNumber(date), text }];
}

/** Minute, hour, day, month and years since 1900, packed into the bits of one number; no zone. */
function dateOfNumber(packed: number): string | null {
  const part = (shift: number, bits: number): string => String((packed >>> shift) & (2 ** bits - 1)).padStart(2, '0');
  const [month, day] = [part(16, 4), part(11, 5)];
  if (month === '00' || day === '00' || Number(month) > 12) return null;
  return `${1900 + Number(part(20, 9))}-${month}-${day}T${part(6, 5)}:${part(0, 6)}`;
}
