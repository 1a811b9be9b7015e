// What a page states of its article as JSON-LD, in whichever of its many shapes.
export interface LinkedArticle {
  headline: string | null;
  published: string | null;
  updated: string | null;
  authors: string[];
  publisher: string | null;
  url: string | null;
  language: string | null;
}

export interface LinkedData {
  article: LinkedArticle | null;
  /** The name of the site, where only the site is described. */
  site: string | null;
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Recipe|LiveBlog\w*|Column|Essay|PressRelease)$/;
const PAGE = /(?:^|\/)(?:WebPage|ItemPage|VideoObject|Event|CreativeWork|MedicalWebPage|QAPage)$/;
const SITE = /(?:WebSite|Organization|Newspaper|Corporation|NewsMediaOrganization)$/;

/** More things than any article needs: a page of a shop lists its wares. */
const MOST_THINGS = 2000;
const LONGEST_SCRIPT = 2_000_000;

/** Reads all scripts of a page; broken ones are passed over, as search engines do. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things = scripts.flatMap((script) => (script.length <= LONGEST_SCRIPT ? parsed(script) : []));
  const all = thingsIn(things);
  const article = bestOf(all.filter((thing) => hasType(thing, ARTICLE))) ?? bestOf(all.filter((thing) => hasType(thing, PAGE)));
  const site = all.find((thing) => hasType(thing, SITE) && nameOf(thing) !== null);
  return { article: article ? readArticle(article, all) : null, site: site ? nameOf(site) : null };
}

function parsed(script: string): unknown[] {
  const json = script.replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '').trim().replace(/;$/, '');
  for (const text of [json, json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return [JSON.parse(text)];
    } catch (error) {
      // Written by hand or by a template, and broken: the next try mends the two usual faults, then it is passed over.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return [];
}

/** All objects, the outer ones first, without recursion: JSON may be nested as deeply as its author likes. */
function thingsIn(roots: readonly unknown[]): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [...roots];
  for (let at = 0; at < queue.length && things.length < MOST_THINGS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_THINGS));
    else if (isThing(value)) {
      things.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'isPartOf', 'publisher', 'liveBlogUpdate']) {
        if (typeof value[key] === 'object') queue.push(value[key]);
      }
    }
  }
  return things;
}

/** The one that states most; the first of equals. */
function bestOf(things: readonly Thing[]): Thing | undefined {
  const rich = (thing: Thing): number => ['datePublished', 'headline', 'author', 'dateModified'].filter((key) => thing[key] !== undefined).length;
  let best: Thing | undefined;
  for (const thing of things) if (rich(thing) > 0 && (!best || rich(thing) > rich(best))) best = thing;
  return best;
}

function readArticle(thing: Thing, all: readonly Thing[]): LinkedArticle {
  return {
    headline: textOf(thing['headline']) ?? textOf(thing['name']),
    published: textOf(thing['datePublished']) ?? textOf(thing['dateCreated']),
    updated: textOf(thing['dateModified']),
    authors: namesOf(thing['author'] ?? thing['creator'], all),
    publisher: namesOf(thing['publisher'] ?? thing['sourceOrganization'], all)[0] ?? null,
    url: textOf(thing['url']) ?? textOf(isThing(thing['mainEntityOfPage']) ? thing['mainEntityOfPage']['@id'] : thing['mainEntityOfPage']),
    language: textOf(thing['inLanguage']),
  };
}

/** Names of people or organisations: strings, objects, references to objects elsewhere in the graph, or a list of them. */
function namesOf(value: unknown, all: readonly Thing[]): string[] {
  const names: string[] = [];
  for (const one of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    const referred = isThing(one) && nameOf(one) === null ? all.find((thing) => thing['@id'] === one['@id'] && nameOf(thing) !== null) : one;
    const name = isThing(referred) ? nameOf(referred) : textOf(referred);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

function nameOf(thing: Thing): string | null {
  const name = thing['name'];
  return textOf(Array.isArray(name) ? name[0] : name);
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return isThing(value) ? textOf(value['@value']) : Array.isArray(value) ? textOf(value[0]) : null;
  const text = value.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function hasType(thing: Thing, pattern: RegExp): boolean {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && pattern.test(name));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
