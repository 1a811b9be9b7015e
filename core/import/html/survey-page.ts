// One walk over a page: what states metadata is noted, what no reader sees is noted for removal.
import { attributeOf, hasMoreText, isElement, nextNode, type Page, type PageElement, type PageNode } from './page-dom.ts';

/** An element, and how many elements of the page begin before it: nearness to the headline tells what belongs to it. */
export interface Noted {
  element: PageElement;
  at: number;
  /** Class, id, itemprop and rel in one line. */
  names: string;
}

export interface Survey {
  metas: PageElement[];
  links: PageElement[];
  /** The contents of JSON-LD scripts. */
  linkedData: string[];
  /** The words of the title element, '' without one. */
  title: string;
  /** Of the first and second level. */
  headings: Noted[];
  /** Paragraphs by name. */
  paragraphs: Noted[];
  /** Time elements, and those whose class, id or itemprop speaks of a date. */
  dated: Noted[];
  /** Elements whose class, id, rel or itemprop speaks of an author. */
  authors: Noted[];
  /** Posts of social networks that the article quotes. */
  posts: PageElement[];
  /** Never seen, by their kind: scripts, styles, templates. */
  unseen: PageElement[];
  /** Shadow trees, which are saved as templates and are seen. */
  shadows: PageElement[];
  /** Hidden by an attribute, a style or a usual class. */
  hidden: PageElement[];
  frames: number;
  elements: number;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'base', 'svg', 'noframes', 'datalist', 'title', 'param', 'source', 'track']);
const NAMING = ['class', 'id', 'itemprop', 'rel', 'property', 'data-testid'];
const MOST_HEADINGS = 60;
const LONGEST_DRAWING = 5000;
const HIDDEN_CLASS = /(?:^|\s)(?:sf-hidden|sr-only|visually-?hidden|screen-reader-(?:text|only)|screenreader-only|hidden-print-only|a11y-hidden|u-hidden|is-hidden)(?:\s|$)/i;
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const DATED = /(?:^|[^a-z])(?:date|time|published?|pubdate|posted|updated|modified|timestamp|created|datum)|(?:date|time|timestamp)(?:[^a-z]|$)|Date|Time(?![a-z])/;
const POST = /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|bluesky-embed|mastodon-embed|fb-post|tiktok-embed|reddit-embed\w*|telegram-post)(?:\s|$)/;
const AUTHOR = /byline|author|writtenby|journalist/i;

export function surveyPage({ head, body }: Page): Survey {
  const survey: Survey = {
    metas: [], links: [], linkedData: [], title: '', headings: [], paragraphs: [], dated: [], authors: [], posts: [], unseen: [], shadows: [], hidden: [], frames: 0, elements: 0,
  };
  for (const root of [head, body]) {
    let node: PageNode | null = root;
    while (node) {
      const deep: boolean = !isElement(node) || node === root || note(survey, node);
      node = nextNode(node, root, deep);
    }
  }
  return survey;
}

/** False where the inside of the element is of no interest. */
function note(survey: Survey, element: PageElement): boolean {
  if (UNSEEN.has(element.localName)) return noteUnseen(survey, element);
  if (isHidden(element)) survey.hidden.push(element);
  const noted: Noted = { element, at: survey.elements++, names: namesOf(element) };
  const name = element.localName;
  if (name === 'h1' || (name === 'h2' && survey.headings.length < MOST_HEADINGS)) survey.headings.push(noted);
  if (name === 'p') survey.paragraphs.push(noted);
  if (name === 'frame' || name === 'iframe') survey.frames++;
  if (name === 'blockquote' && POST.test(noted.names)) survey.posts.push(element);
  if (name === 'time' || DATED.test(noted.names)) survey.dated.push(noted);
  if (AUTHOR.test(noted.names)) survey.authors.push(noted);
  return true;
}

function noteUnseen(survey: Survey, element: PageElement): boolean {
  const name = element.localName;
  if (name === 'template' && isShadowRoot(element)) {
    survey.shadows.push(element);
    return true;
  }
  // Drawings hold labels; where the rest of the page stands in one, its end tag was lost.
  if (name === 'svg' && hasMoreText(element, LONGEST_DRAWING)) return true;
  // Structured data often stands between the paragraphs as meta elements: they are kept for reading, then removed.
  survey.unseen.push(element);
  if (name === 'meta') survey.metas.push(element);
  else if (name === 'link') survey.links.push(element);
  else if (name === 'title') survey.title ||= element.textContent;
  else if (name === 'script' && /^\s*application\/ld\+json/i.test(attributeOf(element, 'type'))) survey.linkedData.push(element.textContent);
  return false;
}

function isShadowRoot(element: PageElement): boolean {
  return attributeOf(element, 'shadowrootmode') !== '' || attributeOf(element, 'shadowroot') !== '';
}

function namesOf(element: PageElement): string {
  let names = '';
  for (const name of NAMING) {
    const value = element.getAttributeNode(name)?.value;
    if (value) names = names === '' ? value : `${names} ${value}`;
  }
  return names;
}

/** Hidden however the page's scripts and styles work: they are not run. html and body never are. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttributeNode('hidden')) return true;
  const style = element.getAttributeNode('style')?.value;
  if (style && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttributeNode('class')?.value ?? '';
  if (names !== '' && HIDDEN_CLASS.test(names)) return true;
  if (element.getAttributeNode('aria-hidden')?.value === 'true' && !names.includes('fallback-image')) return true;
  return element.getAttributeNode('aria-modal')?.value === 'true' && element.getAttributeNode('role')?.value === 'dialog';
}
