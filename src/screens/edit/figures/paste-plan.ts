import type { CellAddress } from '#domain/address.ts';
import type { Cell } from '#domain/cells.ts';
import type { TextBlock } from '#ui/grid/clipboard-block.ts';
import { cellAt, type GridPlace, type GridShape } from '#ui/grid/grid-shape.ts';
import { type CleanedText, cleanPasted, isNothing } from './clean-pasted.ts';

/** A cell a paste would fill. */
export interface PastedCell extends CleanedText {
  cell: Cell;
  typed: string;
  before: string;
}

/** What a paste would do. */
export interface PastePlan {
  rows: number;
  columns: number;
  cells: readonly PastedCell[];
  /** Figures that would land beyond the table. */
  outside: number;
}

export interface PasteGround {
  shape: GridShape;
  cells: ReadonlyMap<CellAddress, Cell>;
  textOf: (cell: CellAddress) => string;
}

/** Lays a block over the grid from a corner; one text alone fills every selected cell. */
export function planPaste(
  block: TextBlock,
  over: readonly (readonly string[])[],
  ground: PasteGround,
): PastePlan {
  const texts = spread(block, over);
  const corner = placeOf(ground.shape, over[0]?.[0]);
  const landed = texts.flatMap((row, down) =>
    row.map((typed, right) => {
      const place = { row: corner.row + down, column: corner.column + right };
      const cell = ground.cells.get(cellAt(ground.shape, place) ?? '');
      return { typed, cell };
    }),
  );
  return {
    rows: texts.length,
    columns: Math.max(...texts.map((row) => row.length)),
    cells: landed.flatMap(({ typed, cell }) =>
      cell ? { cell, typed, before: ground.textOf(cell.address), ...cleaned(typed, cell) } : [],
    ),
    outside: landed.filter(({ typed, cell }) => !cell && !isNothing(typed)).length,
  };
}

/** What one would want to see before it happens: a text that is no plain figure, or a figure wiped out. */
export function isOdd(pasted: PastedCell): boolean {
  const { how, typed, before } = pasted;
  if (how === 'blank' && typed.trim() === '') return before !== '';
  return how !== 'plain';
}

function cleaned(typed: string, cell: Cell): CleanedText {
  return cell.kind === 'text' ? { text: typed, how: 'plain' } : cleanPasted(typed, cell);
}

function spread(block: TextBlock, over: readonly (readonly string[])[]): TextBlock {
  const [first = []] = block;
  const alone = block.length === 1 && first.length === 1 ? first[0] : undefined;
  return alone === undefined ? block : over.map((row) => row.map(() => alone));
}

function placeOf(shape: GridShape, cell: string | undefined): GridPlace {
  const row = shape.findIndex((cells) => cell !== undefined && cells.includes(cell));
  return { row, column: shape[row]?.indexOf(cell ?? '') ?? 0 };
}
