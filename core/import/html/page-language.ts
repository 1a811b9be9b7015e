// The language of a page: as declared where its words do not contradict, with the region that only a declaration can tell.
import { detectLanguage } from '../detect-language.ts';
import type { LinkedData } from './linked-data.ts';
import type { Metas } from './meta-elements.ts';
import { attributeOf, type Page } from './page-dom.ts';

/** BCP 47 with its region, or null. */
export function declaredLanguage({ document, body }: Page, metas: Metas, data: LinkedData): string | null {
  const root = document.documentElement;
  const declared = [
    root ? attributeOf(root, 'lang') : '',
    root ? attributeOf(root, 'xml:lang') : '',
    attributeOf(body, 'lang'),
    metas.get('content-language') ?? '',
    data.article?.language ?? '',
    metas.get('og:locale') ?? '',
  ];
  return declared.map(tagOf).find((tag) => tag !== null) ?? null;
}

/** Templates are copied with their lang="en": where the words of the article plainly say another language, they win. */
export async function languageOf(declared: string | null, text: string): Promise<string | null> {
  const spoken = await detectLanguage(text);
  if (declared === null) return spoken;
  return spoken === null || declared.split('-')[0] === spoken ? declared : spoken;
}

function tagOf(text: string): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?\b/i.exec(text);
  if (!match) return null;
  const [, language = '', script, region] = match;
  return [language.toLowerCase(), script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(), region?.toUpperCase()].filter(Boolean).join('-');
}
