// The element that holds the article: by Readability, on a page from which what nobody sees has been taken.
import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './page-dom.ts';

const isByline = (Readability.prototype as unknown as { _isValidByline(element: PageElement, names: string): boolean })._isValidByline;

/**
 * Readability without the work whose result is not used here (addresses of links, pictures, class names, metadata), which
 * is half its time; the choice of the article is untouched. Its version is pinned since these methods are its own.
 */
class ArticleFinder extends Readability<PageElement> {
  #title: string;

  constructor(document: PageDocument, title: string) {
    super(document as never, { keepClasses: true, disableJSONLD: true, serializer: (node) => node as unknown as PageElement });
    this.#title = title;
  }

  _getArticleMetadata(): { title: string } {
    return { title: this.#title };
  }
  /** What is named "dateline" is taken for a byline and taken out, also where it begins the first sentence: "KOBE –". */
  _isValidByline(element: PageElement, names: string): boolean {
    return element.parentNode?.localName !== 'p' && isByline.call(this, element, names);
  }
  _unwrapNoscriptImages(): null {
    return null;
  }
  _isProbablyVisible(): boolean {
    return true;
  }
  _fixLazyImages(): null {
    return null;
  }
  _fixRelativeUris(): null {
    return null;
  }
  _simplifyNestedElements(): null {
    return null;
  }
}

/** The article's element, taken out of the document, which is spent afterwards; null where there is none. */
export function findArticle(document: PageDocument, title: string): PageElement | null {
  return new ArticleFinder(document, title).parse()?.content ?? null;
}
