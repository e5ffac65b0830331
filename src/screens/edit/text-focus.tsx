import { useSyncExternalStore } from 'react';
import type { ExternalStore } from '#session/external-store.ts';
import type { TextRequest } from '#session/report-session.ts';
import { useReportSession } from '#session/use-report-session.tsx';

/** The store, for those who ask. */
export function useTextFocusStore(): ExternalStore<TextRequest | undefined> {
  return useReportSession().textRequest;
}

/** The characters the caret should go to; a new object is a new request. */
export function useTextRequest(): TextRequest | undefined {
  const { textRequest } = useReportSession();
  return useSyncExternalStore(textRequest.subscribe, textRequest.get);
}
