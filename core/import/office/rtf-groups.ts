// Groups of an RTF file that hold something apart: notes, text boxes, remarks, fonts, styles, the title. Begun and finished.
import { tidyBlockText } from './article-blocks.ts';
import type { RtfCapture, RtfStoryKind } from './rtf-destinations.ts';
import { formOf, labelOf } from './rtf-forms.ts';
import type { RtfReader } from './rtf-words.ts';
import { endStory, newRtfStory } from './rtf-story.ts';
import { resetParagraph, type RtfState } from './rtf-state.ts';
import { roleOfStyle } from './style-names.ts';

export function openCapture({ state }: RtfReader, what: RtfCapture): void {
  state.capture = { what, text: '' };
  state.opened = { capture: what };
}

/** A note's mark goes into the text around it, unless the author set one of his own there. */
export function openStory({ state, facts }: RtfReader, story: RtfStoryKind): void {
  state.opened = { story, endnote: false, mark: story === 'footnote' && facts.markPending ? 'numbered' : '' };
  state.story = newRtfStory();
  state.capture = null;
  resetParagraph(state);
}

export function finishGroup(reader: RtfReader, inner: RtfState): void {
  const { opened } = inner;
  if (!opened) return;
  if ('capture' in opened) finishCapture(reader, opened.capture, inner.capture?.text.trim() ?? '', inner);
  else finishStory(reader, opened, inner);
}

function finishStory(reader: RtfReader, opened: { story: RtfStoryKind; endnote: boolean; mark: string }, inner: RtfState): void {
  const { facts, state } = reader;
  const blocks = endStory(inner.story, formOf(inner, facts));
  if (opened.story === 'box') for (const block of blocks) state.story.hanging.push(block);
  else if (opened.story === 'remark') {
    const text = blocks.map((block) => tidyBlockText(block.text)).join('\n\n');
    facts.remarks.push({ ...facts.remark, text });
    facts.remark = { author: null, date: null, id: '' };
  } else if (!inner.hidden && !inner.deleted) {
    const mark = opened.mark === '' ? '' : opened.endnote ? `[e${++facts.marks.endnote}]` : `[${++facts.marks.footnote}]`;
    facts.notes.push({ blocks, mark, endnote: opened.endnote });
    state.story.words += mark;
    facts.quotes.say(mark);
    facts.markPending = false;
  }
}

function finishCapture(reader: RtfReader, what: RtfCapture, text: string, inner: RtfState): void {
  const { facts, state } = reader;
  if (what === 'label') state.story.label = labelOf(text);
  else if (what === 'title') facts.title = text;
  else if (what === 'author') facts.author = text;
  else if (what === 'remarkAuthor') facts.remark.author = text;
  else if (what === 'remarkDate') facts.remark.date = Number.parseInt(text, 10) || null;
  else if (what === 'remarkReference') facts.remark.id = text;
  else if (what === 'remarkBegins') facts.quotes.begin(text);
  else if (what === 'remarkEnds') facts.quotes.end(text);
  else if (what === 'style') finishStyle(reader, text, inner);
}

/** A style's group: its number comes first, its name last. Inside it, the paragraph's settings are the style's. */
export function beginStyle({ state }: RtfReader, number: number): void {
  resetParagraph(state);
  state.style = number;
  state.basedOn = null;
  state.capture = { what: 'style', text: '' };
  state.opened = { capture: 'style' };
}

function finishStyle({ facts }: RtfReader, text: string, inner: RtfState): void {
  const name = text.replace(/;.*$/s, '').split(',')[0]?.trim() ?? '';
  facts.styles.set(inner.style, { role: roleOfStyle(name), outline: inner.outline, basedOn: inner.basedOn === inner.style ? null : inner.basedOn });
}
