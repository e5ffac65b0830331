import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { CellAddress } from '#domain/address.ts';
import type { CellView } from './cell-views.ts';
import { useLate } from './use-late.ts';
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

/** One cell for those who only tell of it: shown after the cell itself. */
export function useLateCell(address: CellAddress): CellView {
  const { cells } = useReportSession();
  return useLate(
    useMemo(
      () => ({
        get: () => cells.get(address),
        subscribe: (listener: () => void) => cells.subscribe(address, listener),
      }),
      [cells, address],
    ),
  );
}
