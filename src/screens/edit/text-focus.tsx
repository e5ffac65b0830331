import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type ExternalStore } from '#session/external-store.ts';

/** Characters of a narrative that were asked for. */
export interface TextRequest {
  section: string;
  block: string;
  start: number;
  end: number;
}

/** Nothing is asked for yet. */
export function createTextFocus(): ExternalStore<TextRequest | undefined> {
  return createStore<TextRequest | undefined>(undefined);
}

export const TextFocusContext = createContext(createTextFocus());

/** The store, for those who ask. */
export function useTextFocusStore(): ExternalStore<TextRequest | undefined> {
  return useContext(TextFocusContext);
}

/** The characters the caret should go to; a new object is a new request. */
export function useTextRequest(): TextRequest | undefined {
  const store = useContext(TextFocusContext);
  return useSyncExternalStore(store.subscribe, store.get);
}
