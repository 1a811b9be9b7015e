// What is left around an article once its element is known: the head of the page before it, links and notices behind it.
import { readByline } from '../find-byline.ts';
import { reasonOfLine } from '../boilerplate-lines.ts';
import { readDateLine } from '../read-date-line.ts';
import { isSameTitle } from './page-title.ts';
import type { PagePiece } from './pieces-of-element.ts';

/** Headings behind which sites list other articles, in the languages of the press that analysts read most. */
const OTHER_ARTICLES =
  /^(?:(?:more )?related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|coverage|topics|links))?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:read|see|learn) (?:more|next)|read also|more (?:from|on|in|about)\b[^.!?;]*|more (?:stories|news|articles|coverage|[\p{L}]+ news)|recommended(?: (?:for you|stories|articles|reading))?|don[’']t miss|most (?:read|popular|viewed|shared|commented)|(?:popular|trending|latest|recent|top|other|similar)(?: (?:now|news|stories|posts|articles))?|up next|what to read next|editor[’']?s[’']? picks?|also on .{2,30}|from (?:the|our) (?:web|partners)|around the web|promoted stories|sponsored(?: (?:links|stories|content))?|(?:\d+ )?(?:comments?|responses|replies)|leave a (?:reply|comment)|join the (?:conversation|discussion)|tell us what you think.*|post a comment|share this.*|about the author|follow us.*|sign up.*|subscribe.*|newsletters?|tags|topics|مواضيع (?:ذات صلة|متعلقة|مشابهة)|أخبار (?:ذات صلة|متعلقة)|مقالات (?:ذات صلة|مشابهة)|(?:اقرأ|إقرأ|اقرا|شاهد|طالع) (?:أيضا|أيضاً|ايضا|المزيد)|الأكثر (?:قراءة|مشاهدة|تداولا)|آخر الأخبار|التعليقات|تعليقات|المزيد|كلمات (?:دلالية|مفتاحية)|(?:lesen sie|lies|siehe) auch|mehr zum thema|weitere (?:artikel|themen|nachrichten)|das könnte (?:sie|dich) (?:auch )?interessieren|kommentare?|(?:à )?lire (?:aussi|également)|sur le même sujet|dans la même rubrique|commentaires?|(?:lea|lee|ver|vea) también|te puede interesar|(?:noticias|artículos|notas) relacionad[oa]s|comentarios?|(?:leia|veja) (?:também|mais)|(?:notícias|artigos|matérias) relacionad[oa]s|comentários?|leggi anche|articoli correlati|commenti|читайте также|(?:похожие|другие) (?:статьи|новости|материалы)|(?:ещё|еще) по теме|комментарии|отзывы|самые популярные.*|bunları da okuyun|ilgili haberler|yorumlar)\s*(?:\.{3}|…|:|!|\(\d+\))?$/iu;
const PICTURE_CONTROL = /^(?:(?:image|photo|picture|slide) )?\d+ ?(?:of|\/) ?\/? ?\d+$|^(?:caption|close|hide caption|toggle caption|enlarge(?: image)?|expand|this slideshow requires javascript\.?|media playback is unsupported on your device|continue reading below)$/i;
/** What an article rests on belongs to it, also as a list of links. */
const SOURCES = /^(?:sources?|references?|(?:foot|end)?notes?|bibliography|further reading|works cited|sources? (?:&|and) links|quellen|literatur|fußnoten|références|fuentes|referencias|fontes|fonti|источники|примечания|المصادر|المراجع|الهوامش)\s*:?$/iu;
const FOLLOW = /^(?:follow|like|find|join|contact|e-?mail|reach|write to|watch|listen to)\b.{0,120}\b(?:twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|@\w+|e-?mail|podcasts?)\b.{0,120}$/i;

/** So much of an article may go at its end, as a share of its text: more than that is an article of links. */
const MOST_TAIL = 0.4;
/** So many headings over other articles are tried: each costs a look at all that follows it. */
const MOST_HEADINGS = 20;
/** In fewer units there is nothing to tell an article from what stands around it. */
const SHORT = 300;

/** The pieces without the head of the page above the article and what trails behind it. Order and pieces stay as they are. */
export function trimPieces(pieces: readonly PagePiece[], title: string | null): PagePiece[] {
  if (lengthOf(pieces, 0, pieces.length) < SHORT) return [...pieces];
  const from = headEnd(pieces, title);
  const to = tailStart(pieces, from);
  return withoutInserts(pieces.slice(from, to));
}

/** "Don't miss" and the links below it, wherever the box was put between two paragraphs. */
function withoutInserts(pieces: readonly PagePiece[]): PagePiece[] {
  const kept: PagePiece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    let next = at + 1;
    if (opensOthers(piece)) while (isLink(pieces[next])) next++;
    if (next === at + 1) kept.push(piece);
    else at = next - 1;
  }
  return kept;
}

function isLink(piece: PagePiece | undefined): boolean {
  return piece !== undefined && piece.text.length <= 250 && piece.linked * 10 >= piece.text.length * 8;
}

/** How many pieces stand before the article's first words. */
function headEnd(pieces: readonly PagePiece[], title: string | null): number {
  const body = pieces.findIndex(isProse);
  if (body <= 0) return 0;
  let from = title === null ? 0 : 1 + pieces.slice(0, body).findLastIndex(({ text }) => isSameTitle(text, title));
  while (from < body && isOfHead(pieces[from])) from++;
  return from;
}

/** A sentence or more that does not merely lead elsewhere. */
function isProse({ text, linked, kind }: PagePiece): boolean {
  return kind !== 'heading' && kind !== 'caption' && text.length > 80 && linked * 2 < text.length;
}

function isOfHead(piece: PagePiece | undefined): boolean {
  if (!piece || piece.kind === 'caption') return false;
  const { text, linked } = piece;
  if (text.length <= 200 && linked * 10 >= text.length * 8) return true;
  return reasonOfLine(text) !== null || readDateLine(text) !== null || readByline(text) !== null;
}

/** Where the article ends: at a heading over other articles, then before trailing links, notices and empty headings. */
function tailStart(pieces: readonly PagePiece[], from: number): number {
  const total = lengthOf(pieces, from, pieces.length);
  let to = endAtHeading(pieces, from, total);
  let cut = lengthOf(pieces, to, pieces.length);
  while (to > from + 1) {
    const last = pieces[to - 1];
    if (!last || !isOfTail(last)) break;
    cut += last.text.length;
    if (cut > total * MOST_TAIL) break;
    to--;
  }
  return to;
}

function endAtHeading(pieces: readonly PagePiece[], from: number, total: number): number {
  let before = 0;
  let tries = 0;
  for (let at = from; at < pieces.length && tries < MOST_HEADINGS; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (before > total * (1 - MOST_TAIL) && opensOthers(piece)) {
      if (leadElsewhere(pieces.slice(at + 1))) return at;
      tries++;
    }
    before += piece.text.length;
  }
  return pieces.length;
}

function opensOthers({ text, kind }: PagePiece): boolean {
  return kind !== 'quote' && text.length <= 70 && OTHER_ARTICLES.test(text.trim());
}

/** What follows is mostly links or snippets, not the next section of the article; nor does prose go on behind one box of links. */
function leadElsewhere(pieces: readonly PagePiece[]): boolean {
  const behindBox = isLink(pieces[0]) ? pieces.findIndex((piece) => !isLink(piece)) : -1;
  if (behindBox !== -1 && pieces.slice(behindBox).every((piece) => isProse(piece) && piece.linked === 0)) return false;
  const length = lengthOf(pieces, 0, pieces.length);
  const linked = pieces.reduce((sum, piece) => sum + piece.linked, 0);
  const prose = pieces.filter(isProse).length;
  return linked * 10 >= length * 3 || prose * 2 <= pieces.length;
}

function isOfTail({ text, linked, kind }: PagePiece): boolean {
  if (SOURCES.test(text) || /^(?:https?:|www\.|doi)/i.test(text)) return false;
  if (kind === 'heading') return true;
  if (kind === 'caption' || kind === 'quote' || kind === 'table-row') return false;
  if (text.length <= 250 && linked * 10 >= text.length * 9) return true;
  if (text.length <= 200 && (FOLLOW.test(text) || opensOthers({ text, linked, kind } as PagePiece))) return true;
  return reasonOfLine(text) !== null || readDateLine(text) !== null;
}

/** "Image 1 of 5", "Close": the buttons of a series of pictures. */
export function isPictureControl(text: string): boolean {
  return text.length <= 40 && PICTURE_CONTROL.test(text);
}

function lengthOf(pieces: readonly PagePiece[], from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += pieces[at]?.text.length ?? 0;
  return length;
}
