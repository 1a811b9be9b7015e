// Where the analyst is, kept in the address: view, what is selected there, and the place in the article. Every screen is a link.
import { useSyncExternalStore } from 'react';

/** A stretch of an article's canonical text in UTF-16 code units, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

export type Route =
  | {
      view: 'library';
      article: string | null;
      /** Scrolled to and flashed once. */
      at: Place | null;
      passage: string | null;
      claim: string | null;
      trash: boolean;
    }
  | { view: 'claims'; claim: string | null }
  | { view: 'codebook'; tab: CodebookTab; id: string | null }
  | { view: 'briefings'; briefing: string | null }
  | { view: 'search'; query: string }
  | { view: 'history' };

export const codebookTabs = ['tags', 'questions', 'parties', 'outlets', 'memos'] as const;
export type CodebookTab = (typeof codebookTabs)[number];

export type View = Route['view'];

/** `libraryRoute({ article, at })`: the library with everything else left empty. */
export function libraryRoute(given: Partial<Omit<Extract<Route, { view: 'library' }>, 'view'>> = {}): Route {
  return { view: 'library', article: null, at: null, passage: null, claim: null, trash: false, ...given };
}

export function codebookRoute(tab: CodebookTab, id: string | null = null): Route {
  return { view: 'codebook', tab, id };
}

/** "#/library/ARTICLE?at=120-140&claim=ID"; anything that cannot be read leads to the library. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view, id, below] = path.split('/').map((part) => decodeURIComponent(part) || null);
  const given = new URLSearchParams(search);
  switch (view) {
    case 'claims':
      return { view, claim: id ?? null };
    case 'codebook':
      return { view, tab: codebookTabs.find((tab) => tab === id) ?? 'tags', id: below ?? null };
    case 'briefings':
      return { view, briefing: id ?? null };
    case 'search':
      return { view, query: given.get('q') ?? '' };
    case 'history':
      return { view };
    default:
      return libraryRoute({
        article: id ?? null,
        at: parsePlace(given.get('at')),
        passage: given.get('passage'),
        claim: given.get('claim'),
        trash: given.has('trash'),
      });
  }
}

function parsePlace(text: string | null): Place | null {
  const parts = /^(\d+)-(\d+)$/.exec(text ?? '');
  if (!parts) return null;
  const place = { start: Number(parts[1]), end: Number(parts[2]) };
  return place.start < place.end ? place : null;
}

/** The address of a route, to go to or to put into a link. */
export function addressOf(route: Route): string {
  switch (route.view) {
    case 'library':
      return libraryAddress(route);
    case 'claims':
      return withId('#/claims', route.claim);
    case 'codebook':
      return withId(`#/codebook/${route.tab}`, route.id);
    case 'briefings':
      return withId('#/briefings', route.briefing);
    case 'search':
      return route.query ? `#/search?q=${encodeURIComponent(route.query)}` : '#/search';
    case 'history':
      return '#/history';
  }
}

function libraryAddress(route: Extract<Route, { view: 'library' }>): string {
  const given = [
    route.at ? `at=${route.at.start}-${route.at.end}` : '',
    route.passage ? `passage=${route.passage}` : '',
    route.claim ? `claim=${route.claim}` : '',
    route.trash ? 'trash' : '',
  ].filter(Boolean);
  return withId('#/library', route.article) + (given.length ? `?${given.join('&')}` : '');
}

function withId(path: string, id: string | null): string {
  return id ? `${path}/${encodeURIComponent(id)}` : path;
}

const listeners = new Set<() => void>();
let current = parseRoute(location.hash);

// A plain link is followed at once: by itself the browser would do it some time later, over what was typed since.
document.addEventListener('click', (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>('a[href^="#/"]');
  if (!link || link.target !== '' || link.hasAttribute('download')) return;
  event.preventDefault();
  go(parseRoute(link.hash));
});

// A new hash from elsewhere fires both, Back and Forward fire popstate alone.
for (const event of ['hashchange', 'popstate']) {
  window.addEventListener(event, () => {
    if (addressOf(current) === location.hash) return;
    current = parseRoute(location.hash);
    for (const listener of listeners) listener();
  });
}

/** The route as it is now, outside of components. */
export function currentRoute(): Route {
  return current;
}

/** Goes to a route; `replace` leaves no step for the Back key (moving a selection, scrolling). */
export function go(route: Route, { replace = false }: { replace?: boolean } = {}): void {
  const address = addressOf(route);
  if (address === location.hash) return;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  current = route;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}
