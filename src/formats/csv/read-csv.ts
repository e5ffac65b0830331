import { gatherBlocks } from '../gather-blocks.ts';
import { LIMITS } from '../source-limits.ts';
import type { SourceCell, SourceDocument } from '../source-tree.ts';
import { parseCsv } from './parse-csv.ts';

/** Reads separated values as one sheet. */
export function readCsv(text: string, separator: string): SourceDocument {
  const { blocks, table, count } = gatherBlocks();
  const rows: SourceCell[][] = [];
  let number = 0;
  for (const values of parseCsv(text, separator)) {
    number += 1;
    if (values.every((value) => value.trim() === '')) continue;
    rows.push(
      values.slice(0, LIMITS.columns).map((value, column) => {
        count(value);
        return {
          text: value.trim(),
          place: { row: number, column: column + 1 },
          column,
          colSpan: 1,
          rowSpan: 1,
        };
      }),
    );
  }
  table(rows, true);
  return { blocks };
}
