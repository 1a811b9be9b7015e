// Brings the analyst back to where the project was left: the view, what was open in it, and from another view the open article.
import { useEffect } from 'react';
import { z } from 'zod';
import { openValue, rememberIn, setOpenValue } from './project-state.ts';
import { addressOf, go, parseRoute, useRoute, type Route } from './routes.ts';

const Address = z.string().max(2000);

/** Before the first drawing. An address that leads somewhere is followed; the bare library is what a window begins with. */
export function resume(projectId: string): void {
  rememberIn(projectId);
  const left = openValue('address', '', Address);
  if (left !== '' && (isBare(location.hash) || location.hash === left)) go(withoutJump(parseRoute(left)), { replace: true });
}

function isBare(hash: string): boolean {
  return ['', '#', '#/', '#/library'].includes(hash);
}

/** The place in an address was jumped to when it was followed; who comes back wants the line where they were, not that one. */
function withoutJump(route: Route): Route {
  return route.view === 'library' ? { ...route, at: null } : route;
}

export function useRememberedAddress(): void {
  const route = useRoute();
  useEffect(() => {
    setOpenValue('address', addressOf(route));
    if (route.view === 'library') setOpenValue('library.address', addressOf(withoutJump(route)));
  }, [route]);
}

/** Where a link of the rail leads: into the library, to the article that was open there. */
export function lastOf(route: Route): Route {
  return route.view === 'library' ? parseRoute(openValue('library.address', addressOf(route), Address)) : route;
}
