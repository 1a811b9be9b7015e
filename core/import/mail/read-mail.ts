// The reader of e-mail: the better of its text and its HTML, under what its headers state.
import { refuse, Refusal } from '../../../contract/refusals.ts';
import { countWords } from '../count-words.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { readHtml } from '../html/read-html.ts';
import type { ImportedArticle, ImportFile } from '../imported-article.ts';
import { readPlainText } from '../read-plain-text.ts';
import { markStatedTitle, withHeadline, withStated } from '../stated-fields.ts';
import { fieldsOfMail } from './mail-headers.ts';
import { markMail } from './mark-mail.ts';
import { parseMail, type Mail, type MailPart } from './parse-mail.ts';
import { plainText } from './plain-part.ts';

/**
 * Title, author and date are those of the headers. Nothing in the body makes an address: newsletters link to their home
 * page in every issue. Throws the refusal IMPORT_UNREADABLE for what is no message, is encrypted, or has no words.
 */
export async function readMail(file: ImportFile): Promise<ImportedArticle> {
  const mail = await parseMail(file);
  const stated = fieldsOfMail(mail);
  const article = await betterPart(file.name, mail, stated.title?.value ?? null);
  if (stated.title) markStatedTitle(article.text, article.blocks, stated.title.value);
  return withStated({ ...article, url: null }, stated);
}

/** So much of the longer part's words the HTML must have to be taken for its blocks. */
const ENOUGH = 0.85;

/**
 * Both parts are read and their boilerplate marked; what counts is the words that are left, without addresses. The HTML is
 * taken where it has at least 85 % of the text's: it has headings, lists and quotes, and no addresses between the words. It
 * has fewer where the text was cut out of a layout, or where it is only a frame for pictures; the text has fewer where it
 * only says "view this mail in your browser".
 */
async function betterPart(name: string, mail: Mail, subject: string | null): Promise<ImportedArticle> {
  const text = await attempt(readText(name, plainText(mail.text)));
  const html = await attempt(readMarkup(name, mail.html, subject));
  if (text.article && html.article) return wordsOf(html.article) >= ENOUGH * wordsOf(text.article) ? html.article : text.article;
  const only = text.article ?? html.article;
  if (only) return only;
  throw (mail.html.length > 0 ? html.refusal : null) ?? withoutWords(name, mail);
}

interface Attempt {
  article: ImportedArticle | null;
  refusal: Refusal | null;
}

/** One part that cannot be read leaves the other. */
async function attempt(reading: Promise<ImportedArticle | null>): Promise<Attempt> {
  try {
    const article = await reading;
    if (article) markMail(article.text, article.blocks);
    return { article, refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { article: null, refusal: error };
    throw error;
  }
}

async function readText(name: string, text: string): Promise<ImportedArticle | null> {
  return text.trim() === '' ? null : readPlainText({ name, bytes: new TextEncoder().encode(text) });
}

async function readMarkup(name: string, parts: readonly MailPart[], subject: string | null): Promise<ImportedArticle | null> {
  const pages = parts.map(({ bytes, charset }) => decodeHtml(bytes, charset ?? undefined) ?? '').filter((page) => page.trim() !== '');
  if (pages.length === 0) return null;
  const article = await readHtml({ name, bytes: new TextEncoder().encode(pages.join('\n')) }, { charset: 'utf-8', isAllArticle: true });
  return withHeadline(article, subject);
}

function wordsOf({ text, blocks }: ImportedArticle): number {
  const proper = blocks.filter(({ boilerplate }) => !boilerplate).map(({ start, end }) => text.slice(start, end));
  return countWords(proper.join('\n').replace(/(?:https?:\/\/|www\.)\S+/gi, ''));
}

function withoutWords(name: string, { attachments }: Mail): Error {
  return refuse('IMPORT_UNREADABLE', {
    file: name,
    reason: attachments.length > 0 ? 'its message has no text, only attachments' : 'its message has no text',
    remedy: attachments.length > 0 ? 'Those that can be read are imported beside it.' : 'Check that the whole message was saved.',
  });
}
