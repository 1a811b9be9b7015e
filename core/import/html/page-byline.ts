// The author of an article, where structured data, meta elements or the byline on the page name one.
import { readByline } from '../find-byline.ts';
import type { Found } from '../imported-article.ts';
import type { LinkedData } from './linked-data.ts';
import { entitiesRead, type Metas } from './meta-elements.ts';
import { lineOf, openingOf } from './page-dom.ts';
import type { Noted } from './survey-page.ts';

const META = ['author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.creator.name', 'byl', 'byline', 'citation_author', 'twitter:data1', 'cxenseparse:author'];
const LABEL =
  /^(?:(?:written|posted|published|reported|words|story|text|article|photos?|edited|created)?\s*by\b[:\s]\s*|(?:(?:veröffentlicht|eingestellt|geschrieben|verfasst|erstellt|publiziert|rezept|artikel|beitrag|ein)\s+)?(?:von|vom)(?:\s*:)?\s+|(?:interview|texte?|words)\s*:\s+|(?:écrit |publié |rédigé )?par\s+|(?:publicado |escrito )?por\s+|(?:scritto |pubblicato )?da\s+|door\s+|(?:autor(?:in|a|es)?|auteurs?|author|автор|redakt(?:ion|eur)|tekst|text)\b\s*:?\s+|بقلم\s*[:：]?\s*|(?:كتب|كتبت|الكاتب|المؤلف|كتابة)\s*[:：]\s*)/iu;
/** What is left of a date behind the name, and links that follow it. */
const LEFT_BEHIND = /(?:\s+(?:am|at|on|um|le|el|stand|datum|date|alle artikel|(?:mo|di|mi|do|fr|sa|so)\.?|\p{L}{5,10}tag|[»–-])\s*:?)+$/iu;
const BEHIND = /\s+(?:at \d|am \d|on \d|in \p{Lu}|more posts|alles von|view all|follow|kontakt|contact|profile?)\b.*$|\s*\d{1,2}[.:/].*$/iu;
const NOT_A_NAME = /^(?:admin|administrator|editor|webmaster|root|user|guest|anonymous|author|autor|about|share|follow|more|posted|published|contact|staff|stand|datum|date|por|par|zum|zur|alle artikel|artikel von|quelle|source|źródło|interview|\p{L}{3,10}tag|null|no author|undefined|n\/?a)$|@|https?:|www\.|^[\p{L}\d-]{3,}\.\p{L}{2,}$|^\/|\d{3,}|^(?:photos?|fotos?|bild|image|picture|фото|صورة|تصوير)\s*[:：/]|^(?:developed|designed|powered) by\b|©|^[^(]*\)|^\([^)]*$|^(?:posted|published|updated|veröffentlicht|publiziert|publié|publicado|by|von|written)(?:\s+(?:on|by|am|le|el))?$|^(?:posted|published|updated|veröffentlicht|publiziert) (?:on|am) |[{}<>_=]|\.(?:com|org|net|de|co)\b/iu;

/** `outlet` is the site's name, which many sites state as the author of everything. */
export function findPageByline(data: LinkedData, metas: Metas, authors: readonly Noted[], headline: number, outlet: string | null): Found<string> | null {
  const linked = (data.article?.authors ?? []).map(nameOf).filter((name) => isName(name, outlet));
  if (linked.length > 0) return { value: linked.join(', '), from: 'the page’s JSON-LD' };
  for (const name of META) {
    if (name === 'twitter:data1' && !/written by|author/i.test(metas.get('twitter:label1') ?? '')) continue;
    const value = nameOf(metas.get(name) ?? '');
    if (isName(value, outlet)) return { value, from: `meta ${name}` };
  }
  return bylineOnPage(authors, headline, outlet);
}

/** The nearest one behind the headline; a box about the author further down says the same name. */
function bylineOnPage(authors: readonly Noted[], headline: number, outlet: string | null): Found<string> | null {
  const near = authors
    .filter(({ names, at }) => !/comment|avatar|related|widget|sidebar|authors-list/i.test(names) && at >= headline - 60)
    .sort((a, b) => distance(a.at, headline) - distance(b.at, headline));
  for (const { element, names } of near.slice(0, 30)) {
    const text = openingOf(element, 300);
    const value = readByline(text)?.author ?? nameOf(text);
    // A class or relation that says only "author" holds nothing but the name, which may be one of a blog's small names.
    const alone = /(?:^|\s)(?:author|fn|p-author)(?:\s|$)/.test(names);
    if (isName(value, outlet, alone)) return { value, from: 'the byline on the page' };
  }
  return null;
}

function distance(at: number, headline: number): number {
  return at >= headline ? at - headline : (headline - at) * 3;
}

function nameOf(text: string): string {
  const line = lineOf(entitiesRead(text)).replace(LABEL, '').replace(LABEL, '').replace(BEHIND, '').replace(LEFT_BEHIND, '');
  const words = line.split(' ');
  // The picture's text and the link's say the same name.
  const half = words.slice(0, words.length / 2).join(' ');
  const bare = words.length % 2 === 0 && half === words.slice(words.length / 2).join(' ') ? half : line;
  return (bare.split(/\s*[|•·]\s*|\s+[–—-]\s+/)[0] ?? '').replace(/^[\s,;:&]+|[\s,;:]+$/g, '').trim();
}

/** Few words, no address, no digits; with at least one letter that is no small one. */
function isName(text: string, outlet: string | null, small = false): boolean {
  if (text.length < 3 || text.length > 120 || NOT_A_NAME.test(text)) return false;
  if (outlet !== null && text.toLowerCase() === outlet.toLowerCase()) return false;
  return (small || /[\p{Lu}\p{Lo}]/u.test(text)) && text.split(/\s+/).length <= 12 && !/[.!?؟]$/.test(text.replace(/\b\p{L}\.$/u, ''));
}
