import type { CellAddress } from '#domain/address.ts';
import type { LogEntry } from '#domain/report.ts';

/** 单元格的修改: when a cell was changed, from what to what, by which act. '' is blank. */
export interface CellChange {
  at: string;
  label: string;
  before: string;
  after: string;
  /** 来源, where the act told it. */
  source?: string;
}

const KINDS = ['figures', 'texts', 'notes', 'units'] as const;

/** What the record says of one cell, the latest first. */
export function cellLog(log: readonly LogEntry[], address: CellAddress): CellChange[] {
  const fields = new Set(KINDS.map((kind) => `${kind}.${address}`));
  return log
    .flatMap(({ at, label, changes }): CellChange[] => {
      const source = changes.find(({ field }) => field === `sources.${address}`)?.after;
      return changes
        .filter(({ field }) => fields.has(field))
        .map(({ before = '', after = '' }) => ({
          at,
          label,
          before,
          after,
          ...(source !== undefined && { source }),
        }));
    })
    .reverse();
}
