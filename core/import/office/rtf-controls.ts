// The control words of RTF: characters, ends of paragraphs and cells, settings, the beginnings of special groups.
import { CAPTURES, ENTERED, SKIPPED, STORIES } from './rtf-destinations.ts';
import { languageOfNumber, pageOfCharset, pageOfNumber, SYMBOL_CHARSET } from './rtf-charsets.ts';
import { formOf } from './rtf-forms.ts';
import { openCapture, openStory, beginStyle } from './rtf-groups.ts';
import { fontOf, say, type RtfReader } from './rtf-words.ts';
import { endCell, endParagraph, endRow } from './rtf-story.ts';
import { resetParagraph, tableDepthOf, type RtfFont } from './rtf-state.ts';
import { isSymbolFont, symbolOf } from './symbol-fonts.ts';

const CHARACTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  tab: '\t', line: '\n', lbr: '\n', page: '\n', column: '\n', softline: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’',
  ldblquote: '“', rdblquote: '”', bullet: '•', emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', zwj: '\u200d', zwnj: '\u200c',
  rtlmark: '\u200f', ltrmark: '\u200e', zwbo: '\u200b',
}));

export function readControl(reader: RtfReader, name: string, number: number | null, starred: boolean): void {
  if (openDestination(reader, name, starred)) return;
  const character = CHARACTERS.get(name);
  if (character !== undefined) return say(reader, character);
  if (name === 'u') return sayCharacter(reader, number ?? 0);
  if (reader.state.skipped) return;
  const ending = ENDINGS.get(name);
  if (ending && !reader.state.capture) return ending(reader);
  SETTINGS.get(name)?.(reader, number);
}

/** True where the word begins a group that is skipped or goes elsewhere. */
function openDestination(reader: RtfReader, name: string, starred: boolean): boolean {
  const { state } = reader;
  if (state.skipped) return name !== 'ud' ? starred || SKIPPED.has(name) : unskip(reader);
  const capture = CAPTURES.get(name);
  const story = STORIES.get(name);
  if (capture) openCapture(reader, capture);
  else if (story) openStory(reader, story);
  else if (SKIPPED.has(name) || (starred && !ENTERED.has(name) && !SETTINGS.has(name))) state.skipped = true;
  else if (name === 'stylesheet') state.capture = { what: 'style', text: '' };
  else return false;
  return true;
}

/** `{\upr{words in bytes}{\*\ud{the same in Unicode}}}`: the second is read. */
function unskip(reader: RtfReader): boolean {
  reader.state.skipped = reader.outer.at(-2)?.skipped ?? false;
  return true;
}

function sayCharacter(reader: RtfReader, number: number): void {
  const code = number < 0 ? number + 0x10000 : number;
  if (code >= 0xf020 && code <= 0xf0ff) say(reader, symbolOf(code, fontOf(reader)?.name ?? 'Symbol'));
  else if (code > 0 && code <= 0x10ffff) say(reader, code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code));
  reader.passing = reader.state.replacements;
}

/** What ends a paragraph. One whose end was deleted runs on into the next. */
const ENDINGS: ReadonlyMap<string, (reader: RtfReader) => void> = new Map(Object.entries({
  par: closeParagraph,
  sect: closeParagraph,
  cell: (reader: RtfReader) => closeCell(reader, 1),
  nestcell: (reader: RtfReader) => closeCell(reader, Math.max(2, tableDepthOf(reader.state))),
  row: ({ state }: RtfReader) => endRow(state.story, 1),
  nestrow: ({ state }: RtfReader) => endRow(state.story, Math.max(2, tableDepthOf(state))),
}));

function closeParagraph(reader: RtfReader): void {
  const { state, facts } = reader;
  if (state.deleted) return;
  endParagraph(state.story, formOf(state, facts), tableDepthOf(state));
  facts.quotes.say('\n\n');
}

function closeCell({ state, facts }: RtfReader, depth: number): void {
  endCell(state.story, formOf(state, facts), depth);
  facts.quotes.say('\n\n');
}

type Setting = (reader: RtfReader, number: number | null) => void;

const SETTINGS: ReadonlyMap<string, Setting> = new Map<string, Setting>(Object.entries<Setting>({
  ansicpg: ({ facts }, number) => void (facts.page = pageOfNumber(number ?? 1252) ?? facts.page),
  mac: ({ facts }) => void (facts.page = 'macroman'),
  pc: ({ facts }) => void (facts.page = 'cp437'),
  pca: ({ facts }) => void (facts.page = 'cp850'),
  deff: ({ facts }, number) => void (facts.defaultFont = number ?? 0),
  deflang: ({ facts }, number) => declareLanguage(facts.languages, number),
  adeflang: ({ facts }, number) => declareLanguage(facts.languages, number),
  f: setFont,
  fcharset: setCharset,
  cpg: (reader, number) => changeFont(reader, (font) => ({ ...font, page: pageOfNumber(number ?? 0) ?? font.page })),
  uc: ({ state }, number) => void (state.replacements = Math.min(16, Math.max(0, number ?? 1))),
  v: ({ state }, number) => void (state.hidden = number !== 0),
  deleted: ({ state }, number) => void (state.deleted = number !== 0),
  plain: ({ state }) => void Object.assign(state, { hidden: false, deleted: false, font: -1 }),
  pard: ({ state }) => resetParagraph(state),
  s: (reader, number) => (reader.state.capture?.what === 'style' ? beginStyle(reader, number ?? 0) : void (reader.state.style = number ?? 0)),
  outlinelevel: ({ state }, number) => void (state.outline = number),
  sbasedon: ({ state }, number) => void (state.basedOn = number),
  ls: ({ state }, number) => void (state.capture ?? (state.list = number ?? 0)),
  ilvl: ({ state }, number) => void (state.depth = Math.min(8, Math.max(0, number ?? 0))),
  intbl: ({ state }) => void (state.inTable = true),
  itap: ({ state }, number) => void (state.tableDepth = number),
  chftn: ({ facts }) => void (facts.markPending = true),
  ftnalt: ({ state }) => markEndnote(state),
}));

function declareLanguage(languages: string[], number: number | null): void {
  const language = languageOfNumber(number ?? 0);
  if (language !== null) languages.push(language);
}

/** In the table of fonts the word begins a font's entry, elsewhere it chooses one. */
function setFont(reader: RtfReader, number: number | null): void {
  reader.state.font = number ?? 0;
}

function setCharset(reader: RtfReader, number: number | null): void {
  changeFont(reader, (font) => ({ ...font, page: pageOfCharset(number ?? 0) ?? font.page, isSymbol: number === SYMBOL_CHARSET || isSymbolFont(font.name) }));
}

function changeFont({ facts, state }: RtfReader, change: (font: RtfFont) => RtfFont): void {
  if (state.capture?.what !== 'fonts') return;
  facts.fonts.set(state.font, change(facts.fonts.get(state.font) ?? { name: '', page: null, isSymbol: false }));
}

function markEndnote(state: RtfReader['state']): void {
  if (state.opened && 'story' in state.opened) state.opened.endnote = true;
}
