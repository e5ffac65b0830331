import { useCallback, useSyncExternalStore } from 'react';
import type { CellAddress } from '#domain/address.ts';
import type { CellView } from './cell-views.ts';
import { useReportSession } from './use-report-session.tsx';

/** One cell as it stands: what was typed, how it reads, what the checks say of it. */
export function useCell(address: CellAddress): CellView {
  const { cells } = useReportSession();
  const subscribe = useCallback(
    (listener: () => void) => cells.subscribe(address, listener),
    [cells, address],
  );
  return useSyncExternalStore(subscribe, () => cells.get(address));
}
