/**
 * Width of a table in twips: the 版心 but for 0.8 mm. LibreOffice counts widths in ten-thousandths of the table and
 * rounds each, which makes 16 columns of 15; in steps of a 400th of this width there is nothing to round.
 */
export const tableWidth = 8800;
const steps = 400;
const step = tableWidth / steps;

/** Relative widths made to fill the table, in twips. Borders are rounded, not widths, so that no error adds up. */
export function scaleWidths(widths: readonly number[]): number[] {
  const sum = widths.reduce((left, width) => left + width, 0);
  let reached = 0;
  let border = 0;
  return widths.map((width) => {
    reached += width;
    const next = Math.round((reached / sum) * steps);
    const scaled = (next - border) * step;
    border = next;
    return scaled;
  });
}
