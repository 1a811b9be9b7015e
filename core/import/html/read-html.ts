// The reader of web pages: characters, one parse, metadata, the article's text in blocks.
import { refuse } from '../../../contract/refusals.ts';
import { countWords } from '../count-words.ts';
import { directionOf } from '../detect-language.ts';
import type { ImportedArticle, ImportFile } from '../imported-article.ts';
import { mentionedYears } from '../mentioned-years.ts';
import { properText } from '../proper-text.ts';
import { assemble, markBoilerplate } from './assemble-text.ts';
import { cleanPage } from './clean-page.ts';
import { decodeHtml } from './decode-html.ts';
import { describePage } from './describe-page.ts';
import { hasLostOpening, mayHaveLostOpening } from './lost-opening.ts';
import { openPage } from './open-page.ts';
import { isBesideArticle } from './outside-names.ts';
import type { Page } from './page-dom.ts';
import { languageOf } from './page-language.ts';
import { piecesOfElement, type PagePiece } from './pieces-of-element.ts';
import { piecesOfPage } from './pieces-of-page.ts';
import { surveyPage, type Survey } from './survey-page.ts';
import { tameMarkup, type TamedMarkup } from './tame-markup.ts';
import { statedInText } from './stated-in-text.ts';
import { trimPieces } from './trim-pieces.ts';

/** A page with its pictures inside; more is a film. */
export const MOST_HTML_BYTES = 64 * 1024 * 1024;

/** What the container of a page states about it: MHTML has an address and a character set of its own. */
export interface PageOrigin {
  url?: string;
  charset?: string;
  /** Nothing stands around the text, as in a mail: all of it is the article, and no word is left out. */
  isAllArticle?: boolean;
}

/**
 * Reads a page as saved by a browser, SingleFile or a server. A pure function: no request, no script, no clock. Throws
 * the refusal IMPORT_UNREADABLE for a page that is too large, binary, a mere frame, or without any text.
 */
export async function readHtml(file: ImportFile, origin: PageOrigin = {}): Promise<ImportedArticle> {
  const html = textOf(file, origin);
  const tamed = tameMarkup(file.name, html);
  const page = openPage(tamed.html);
  const survey = surveyPage(page);
  const { language: declared, ...described } = await describePage(html, page, survey, origin.url ?? null);
  cleanPage(page, survey);
  const title = described.title?.value ?? null;
  const isAllArticle = origin.isAllArticle ?? isFragment(html);
  const found = isAllArticle ? piecesOfElement(page.body) : articleIn(page, survey, title, tamed);
  const { published, updated, byline } = await statedInText(described, found, declared);
  const pieces = isAllArticle ? found : trimPieces(found, title);
  if (pieces.length === 0) throw withoutText(file.name, survey);
  const { text, blocks } = assemble(pieces);
  markBoilerplate(text, blocks);
  const proper = properText(text, blocks);
  return {
    text,
    blocks,
    ...described,
    published,
    updated,
    byline,
    language: await languageOf(declared, proper),
    direction: directionOf(proper),
    words: countWords(proper),
    mentions: mentionedYears(proper, (published ?? updated)?.value ?? null),
  };
}

/** Where it turns out that something else was found, all of the page but its margins. */
function articleIn(page: Page, survey: Survey, title: string | null, { html, weight }: TamedMarkup): PagePiece[] {
  const found = piecesOfPage(page, title ?? survey.title, weight);
  if (!mayHaveLostOpening(survey, title, found)) return found;
  const again = openPage(html);
  cleanPage(again, surveyPage(again));
  const whole = piecesOfElement(again.body, isBesideArticle);
  return hasLostOpening(whole, title, found) ? whole : found;
}

/** What was copied out of a page or a word processor, not a page: all of it was chosen by hand. */
function isFragment(html: string): boolean {
  return html.includes('<!--StartFragment-->') || !/<(?:!doctype|html|head|body)\b/i.test(html);
}

function textOf({ name, bytes }: ImportFile, { charset }: PageOrigin): string {
  if (bytes.length > MOST_HTML_BYTES) {
    throw refuse('IMPORT_UNREADABLE', {
      file: name,
      reason: `it has ${Math.ceil(bytes.length / 1024 / 1024)} MiB, and web pages are read up to ${MOST_HTML_BYTES / 1024 / 1024} MiB`,
      remedy: 'Save the page again without its pictures and films, or copy the article’s text into a text file, and import that.',
    });
  }
  const html = decodeHtml(bytes, charset);
  if (html !== null) return html;
  throw refuse('IMPORT_UNREADABLE', {
    file: name,
    reason: 'it holds binary data, not a web page',
    remedy: 'Save the page again from the browser, and import that.',
  });
}

function withoutText(file: string, { frames }: Survey): Error {
  return refuse('IMPORT_UNREADABLE', {
    file,
    reason: frames > 0 ? 'it holds no text that could be read, only frames that show other pages' : 'it holds no text that could be read',
    remedy: frames > 0 ? 'Open the frame with the article on its own in the browser, save that page, and import it.' : 'Open the page in the browser, wait until its text is shown, save it anew, and import that.',
  });
}
