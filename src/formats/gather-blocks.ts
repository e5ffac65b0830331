import type { SourcePlace } from '#domain/imported-report.ts';
import { LIMITS, refuseSource } from './source-limits.ts';
import type { SourceBlock, SourceCell } from './source-tree.ts';

/** Collects the blocks of a source while it is read, and keeps count of what they hold. */
export interface Gathering {
  blocks: SourceBlock[];
  /** Adds a paragraph for each line of a text; white space alone is none. */
  paragraph(text: string, place: SourcePlace, heading?: number): void;
  /** Adds a table; its rows may have gaps, its spans may be any number. */
  table(rows: readonly (readonly SourceCell[])[], sheet?: true): void;
  /** Counts something before it is kept; leaves the reader when it is too much. */
  count(text: string): void;
}

export function gatherBlocks(): Gathering {
  const blocks: SourceBlock[] = [];
  let pieces = 0;
  let characters = 0;
  const count = (text: string): void => {
    pieces += 1;
    characters += text.length;
    if (pieces > LIMITS.pieces) refuseSource('intake.tooManyPieces', { limit: LIMITS.pieces });
    if (characters > LIMITS.characters) {
      refuseSource('intake.tooMuchText', { limit: LIMITS.characters / 10_000 });
    }
  };
  return {
    blocks,
    count,
    paragraph: (text, place, heading) => {
      for (const line of text.split(/[\n\v\f]+/)) {
        const trimmed = line.trim();
        if (trimmed === '') continue;
        count(trimmed);
        blocks.push({ kind: 'paragraph', text: trimmed, place, ...(heading && { heading }) });
      }
    },
    table: (rows, sheet) => {
      const kept = rows.filter((row) => row.length > 0);
      if (kept.length === 0) return;
      blocks.push({
        kind: 'table',
        rows: kept.map((row) => row.map(bounded)),
        ...(sheet && { sheet }),
      });
    },
  };
}

/** A span no wider than any table: a merge over a million cells is one cell. */
function bounded(cell: SourceCell): SourceCell {
  return {
    ...cell,
    text: cell.text.trim(),
    colSpan: clamp(cell.colSpan, LIMITS.columns - cell.column),
    rowSpan: clamp(cell.rowSpan, LIMITS.pieces),
  };
}

function clamp(span: number, most: number): number {
  return Math.max(1, Math.min(span, most));
}
