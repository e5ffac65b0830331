import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from '#session/routes.ts';

/** Where one is, followed as the address changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
