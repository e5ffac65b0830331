import type { PlacedItem, PlacedRule, PlacedText } from '../page.ts';
import type { Line } from './break-lines.ts';
import { type MeasuredCell, type MeasuredTable, tableHeight } from './measure-table.ts';
import { placeLine } from './place-line.ts';
import type { TableSegment } from './split-table.ts';
import { baselineIn, type PageStyle } from './style.ts';
import { tableBorders } from './table-borders.ts';

/** A cell as far as it stands on one page. Millimetres from the top of the page. */
export interface CellBox {
  measured: MeasuredCell;
  top: number;
  bottom: number;
  repeated: boolean;
}

/** Puts a segment of a table on a page, header rows above it where it is not the first. */
export function placeTable(
  measured: MeasuredTable,
  { segment, top, style }: { segment: TableSegment; top: number; style: PageStyle },
): PlacedItem[] {
  const boxes = segmentBoxes(measured, segment, top);
  const texts = boxes.flatMap((box) => placeCell(box, measured.density.padX));
  const rules: PlacedRule[] = tableBorders(boxes, style.border);
  return [...texts, ...rules];
}

/** The height of a segment with its header rows. */
export function segmentHeight(measured: MeasuredTable, { from, to }: TableSegment): number {
  const header = from === 0 ? 0 : tableHeight(measured, 0, measured.table.headerRows);
  return header + tableHeight(measured, from, to);
}

function segmentBoxes(measured: MeasuredTable, { from, to }: TableSegment, top: number): CellBox[] {
  const { headerRows } = measured.table;
  const { tops } = measured;
  const boxes: CellBox[] = [];
  const header = from === 0 ? 0 : tableHeight(measured, 0, headerRows);
  for (const cell of measured.cells) {
    const isHeader = from > 0 && cell.row < headerRows;
    const first = isHeader ? cell.row : Math.max(cell.row, from);
    const last = isHeader ? Math.min(cell.end, headerRows) : Math.min(cell.end, to);
    if (first >= last || (!isHeader && cell.row >= to)) continue;
    const offset = isHeader ? top : top + header - (tops[from] ?? 0);
    boxes.push({
      measured: cell,
      top: offset + (tops[first] ?? 0),
      bottom: offset + (tops[last] ?? 0),
      repeated: isHeader || cell.row < from,
    });
  }
  return boxes;
}

function placeCell({ measured, top, bottom, repeated }: CellBox, padX: number): PlacedText[] {
  const { text, characters } = measured;
  const origin = repeated ? { ...measured.origin, repeated: true as const } : measured.origin;
  const height = bottom - top;
  const pitch = Math.min(text.pitch, height / Math.max(1, text.lines.length));
  const start = top + (height - pitch * text.lines.length) / 2;
  return text.lines.flatMap((line, index) =>
    placeLine(characters, line, {
      x: alignedX(line, measured, padX),
      baseline: baselineIn(start + index * pitch, pitch, text.size),
      size: text.size,
      origin,
    }),
  );
}

/** Letters of a vertical label stand in a column; a mark beside one hangs to the right. */
function alignedX(line: Line, { cell, x, width, text }: MeasuredCell, padX: number): number {
  if (cell.vertical) return x + (width - text.size) / 2;
  if (cell.align === 'center') return x + (width - line.width) / 2;
  return cell.align === 'left' ? x + padX : x + width - padX - line.width;
}
