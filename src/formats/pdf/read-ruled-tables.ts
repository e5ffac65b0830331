import type { PageWord } from './read-page.ts';
import type { Ruling, Rulings } from './read-rulings.ts';

/** A cell between ruled lines: its place in the grid, and its words. */
export interface RuledCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  words: PageWord[];
}

/** A table of one page: its cells row by row, the edges of its columns, and where it lies. */
export interface RuledTable {
  cells: RuledCell[];
  edges: readonly number[];
  rows: number;
  top: number;
  bottom: number;
}

/** How far, in points, two edges may lie apart and still be one. */
const SAME = 2.5;
const MOST_EDGES = 400;

/** The tables of a page: grids of ruled lines, each cell with the words whose middle lies in it. */
export function readRuledTables(words: readonly PageWord[], rulings: Rulings): RuledTable[] {
  return separateGrids(rulings).flatMap(({ across, down }) => {
    const [xs, ys] = [edgesOf(down), edgesOf(across)];
    if (xs.length < 2 || ys.length < 3 || xs.length > MOST_EDGES || ys.length > MOST_EDGES)
      return [];
    const cells = mergedCells({ xs, ys, across, down });
    for (const word of words) cellAt(cells, { xs, ys }, word)?.words.push(word);
    const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
    return [{ cells, edges: xs, rows: ys.length - 1, top, bottom }];
  });
}

/** Lines that touch belong to one grid. */
function separateGrids({ across, down }: Rulings): Rulings[] {
  const ranges: { top: number; bottom: number }[] = [];
  const spans = down
    .map(({ from, to }) => ({ top: from - SAME, bottom: to + SAME }))
    .sort((a, b) => a.top - b.top);
  for (const span of spans) {
    const last = ranges.at(-1);
    if (last && span.top <= last.bottom) last.bottom = Math.max(last.bottom, span.bottom);
    else ranges.push({ ...span });
  }
  return ranges.map(({ top, bottom }) => ({
    across: across.filter(({ at }) => at >= top && at <= bottom),
    down: down.filter(({ from, to }) => from >= top && to <= bottom),
  }));
}

function edgesOf(rulings: readonly Ruling[]): number[] {
  const edges: number[] = [];
  for (const at of rulings.map((one) => one.at).sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || at - last > SAME) edges.push(at);
  }
  return edges;
}

interface Grid extends Rulings {
  xs: readonly number[];
  ys: readonly number[];
}

/** The smallest boxes of a grid, those without a line between them joined. */
function mergedCells({ xs, ys, across, down }: Grid): RuledCell[] {
  const columns = xs.length - 1;
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  const between = (edges: readonly number[], at: number): [number, number] => [
    edges[at] ?? 0,
    edges[at + 1] ?? 0,
  ];
  const openRight = (row: number, column: number) =>
    column + 1 < columns && !hasLine(down, xs[column + 1] ?? 0, between(ys, row));
  const openBelow = (row: number, column: number) =>
    row + 2 < ys.length && !hasLine(across, ys[row + 1] ?? 0, between(xs, column));
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let [colSpan, rowSpan] = [1, 1];
      while (openRight(row, column + colSpan - 1)) colSpan += 1;
      while (openBelow(row + rowSpan - 1, column)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      }
      cells.push({ row, column, rowSpan, colSpan, words: [] });
    }
  }
  return cells;
}

/** Whether lines cover most of an edge. */
function hasLine(rulings: readonly Ruling[], at: number, [from, to]: [number, number]): boolean {
  let covered = 0;
  for (const ruling of rulings) {
    if (Math.abs(ruling.at - at) > SAME) continue;
    covered += Math.max(0, Math.min(to, ruling.to) - Math.max(from, ruling.from));
  }
  return covered >= (to - from) * 0.5;
}

function cellAt(
  cells: readonly RuledCell[],
  { xs, ys }: Pick<Grid, 'xs' | 'ys'>,
  word: PageWord,
): RuledCell | undefined {
  const column = indexOf(xs, (word.left + word.right) / 2);
  const row = indexOf(ys, word.middle);
  if (column < 0 || row < 0) return undefined;
  return cells.find(
    (cell) =>
      row >= cell.row &&
      row < cell.row + cell.rowSpan &&
      column >= cell.column &&
      column < cell.column + cell.colSpan,
  );
}

function indexOf(edges: readonly number[], at: number): number {
  return edges.findIndex(
    (edge, index) => at >= edge && at < (edges[index + 1] ?? Number.NEGATIVE_INFINITY),
  );
}
