// Chooses a passage in the address, so that text, margin and inspector all know it.
import type { Passage } from '../../contract/passages.ts';
import { currentRoute, go, libraryRoute } from '../app/routes.ts';

/** Its first claim is chosen with it; null lets go of whatever is chosen. */
export function choosePassage(articleId: string, passage: Pick<Passage, 'id' | 'claims'> | null): void {
  const route = currentRoute();
  const trash = route.view === 'library' && route.trash;
  const claim = passage?.claims[0]?.id ?? null;
  go(libraryRoute({ article: articleId, passage: passage?.id ?? null, claim, trash }), { replace: true });
}
