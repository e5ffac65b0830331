import { cellAddress } from '#domain/address.ts';
import { depthOf, isDashed, isGroup, leavesOf } from '#domain/cells.ts';
import type {
  Leaf,
  TableNode,
  TableTemplate,
  TableBlock as TemplateBlock,
} from '#domain/table-template.ts';
import type { DocCell, DocRow } from '../tree.ts';
import { headingRows, labelledLines, spanOf } from './header.ts';
import type { PrintedFigures } from './printed-figures.ts';

/** The printed rows of a table, and how many of them head every page it runs over. */
export function composeRows(
  table: TableTemplate,
  figures: PrintedFigures,
): { rows: DocRow[]; headerRows: number } {
  const blocks = table.blocks.map((block) =>
    block.layout === 'rowsAcross' ? across(table, block, figures) : grid(table, block, figures),
  );
  const [only, second] = blocks;
  return {
    rows: blocks.flatMap(({ head, body }) => [...head, ...body]),
    headerRows: only && !second ? only.head.length : 0,
  };
}

interface PrintedBlock {
  head: DocRow[];
  body: DocRow[];
}

/** Row labels at the left, then their units where the form prints them; column headings above. */
function grid(table: TableTemplate, block: TemplateBlock, figures: PrintedFigures): PrintedBlock {
  const labelColumns = depthOf(block.rows);
  const firstFigure = labelColumns + (block.unitColumn ? 1 : 0);
  const columns = leavesOf(block.columns);
  const [first, ...rest] = headingRows(block.columns, firstFigure);
  const rowSpan = rest.length + 1;
  const corner: DocCell = {
    text: block.corner ?? '',
    column: 0,
    colSpan: labelColumns,
    rowSpan,
    role: 'corner',
    align: block.cornerIsNote ? 'left' : 'center',
    ...(block.cornerIsNote && { note: true }),
  };
  const align: DocCell['align'] = block.labelsCentred ? 'center' : 'left';
  const body = labelledLines(block.rows, labelColumns).map(({ leaf, labels }) => ({
    cells: [
      ...labels.map((label) => (label.vertical ? label : { ...label, align })),
      ...unitCell(block, leaf.noFigure ?? leaf.unit, { column: labelColumns, rowSpan: 1 }, 'text'),
      ...figureCells({ table, figures }, leaf, columns, firstFigure),
    ],
  }));
  const unit = unitCell(
    block,
    block.unitColumn?.label,
    { column: labelColumns, rowSpan },
    'columnHead',
  );
  const head = [{ cells: [corner, ...unit, ...(first?.cells ?? [])] }, ...rest];
  return { head: [...captionRow(table, block), ...head], body };
}

/** 单位: the column that some forms print between labels and figures. */
function unitCell(
  block: TemplateBlock,
  text: string | undefined,
  place: { column: number; rowSpan: number },
  role: DocCell['role'],
): DocCell[] {
  if (!block.unitColumn) return [];
  return [{ ...place, text: text ?? '', colSpan: 1, role, align: 'center' }];
}

/** The widths of the printed columns; a column of units brings its own. */
export function printedWidths(table: TableTemplate): number[] {
  const [block] = table.blocks;
  if (!block?.unitColumn) return [...table.widths];
  const labels = depthOf(block.rows);
  return [...table.widths.slice(0, labels), block.unitColumn.width, ...table.widths.slice(labels)];
}

/** The rows side by side as headings over their columns, all figures in one line. */
function across(table: TableTemplate, block: TemplateBlock, figures: PrintedFigures): PrintedBlock {
  const columns = leavesOf(block.columns);
  const width = block.columns.reduce((sum, node) => sum + spanOf(node), 0);
  const body = leavesOf(block.rows).flatMap((row, at) =>
    figureCells({ table, figures }, row, columns, at * width),
  );
  const head = headingRows(overColumns(block.rows, block.columns), 0);
  return { head: [...captionRow(table, block), ...head], body: [{ cells: body }] };
}

/** The row tree with every leaf a heading over the columns. */
function overColumns(rows: readonly TableNode[], columns: readonly TableNode[]): TableNode[] {
  return rows.map((row) => ({
    label: row.label,
    children: isGroup(row) ? overColumns(row.children, columns) : columns,
  }));
}

function captionRow(table: TableTemplate, block: TemplateBlock): DocRow[] {
  if (!block.caption) return [];
  const colSpan = printedWidths(table).length;
  const caption = { text: block.caption, column: 0, colSpan, rowSpan: 1 };
  return [{ cells: [{ ...caption, role: 'caption', align: 'left' }] }];
}

function figureCells(
  { table, figures }: { table: TableTemplate; figures: PrintedFigures },
  row: Leaf,
  columns: readonly Leaf[],
  firstColumn: number,
): DocCell[] {
  let at = firstColumn;
  return columns.map((column) => {
    const cell = cellAddress(table.id, row.id, column.id);
    const colSpan = column.span ?? 1;
    at += colSpan;
    const place = { column: at - colSpan, colSpan, rowSpan: 1 };
    if (isDashed(row, column)) return dash(row, place);
    const role = row.kind ?? column.kind ?? table.kind ?? 'figure';
    const align = role === 'figure' ? 'center' : 'left';
    return { ...place, text: figures.cell(cell), role, align, cell };
  });
}

function dash(row: Leaf, place: { column: number; colSpan: number; rowSpan: number }): DocCell {
  return { ...place, text: row.noFigure ?? '', role: 'text', align: 'center' };
}
