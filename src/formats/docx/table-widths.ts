import type { WordPage } from './page-geometry.ts';

/** Width of a table in twips, and the steps its columns are counted in. */
export interface WordTableWidth {
  width: number;
  steps: number;
}

/** Parts of a table's width that are whole twips and whole ten-thousandths of it. */
const parts = [400, 250, 200];

/**
 * A table as wide as the style has it, but for a millimetre. LibreOffice counts widths in ten-thousandths of the table
 * and rounds each, which makes 16 columns of 15; in steps of a 400th or 250th of such a width there is nothing to round.
 */
export function tableWidthOf({ style }: Pick<WordPage, 'style'>): WordTableWidth {
  const asked = (style.tableWidth / 25.4) * 1440;
  const [best = { width: 8800, steps: 400 }] = parts
    .map((steps) => ({ width: Math.round(asked / steps) * steps, steps }))
    .sort((one, other) => Math.abs(one.width - asked) - Math.abs(other.width - asked));
  return best;
}

/** Relative widths made to fill the table, in twips. Borders are rounded, not widths, so that no error adds up. */
export function scaleWidths(widths: readonly number[], table: WordTableWidth): number[] {
  const step = table.width / table.steps;
  const sum = widths.reduce((left, width) => left + width, 0);
  let reached = 0;
  let border = 0;
  return widths.map((width) => {
    reached += width;
    const next = Math.round((reached / sum) * table.steps);
    const scaled = (next - border) * step;
    border = next;
    return scaled;
  });
}
