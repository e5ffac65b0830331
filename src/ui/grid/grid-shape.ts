/**
 * The ids of a grid's cells, row by row as they stand on the screen; rows may differ in length.
 * Where no cell stands the id is empty.
 */
export type GridShape = readonly (readonly string[])[];

/** Where a cell stands in the grid. */
export interface GridPlace {
  row: number;
  column: number;
}

/** Where the arrow keys and their relatives lead. */
export type Direction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'pageUp'
  | 'pageDown';

const PAGE = 10;
const FAR = 1_000_000;

/** How far each direction leads, and which way to look on where it meets no cell. */
const STEPS: Readonly<Record<Direction, { by: GridPlace; on: GridPlace }>> = {
  up: { by: { row: -1, column: 0 }, on: { row: -1, column: 0 } },
  down: { by: { row: 1, column: 0 }, on: { row: 1, column: 0 } },
  left: { by: { row: 0, column: -1 }, on: { row: 0, column: -1 } },
  right: { by: { row: 0, column: 1 }, on: { row: 0, column: 1 } },
  rowStart: { by: { row: 0, column: -FAR }, on: { row: 0, column: 1 } },
  rowEnd: { by: { row: 0, column: FAR }, on: { row: 0, column: -1 } },
  gridStart: { by: { row: -FAR, column: -FAR }, on: { row: 1, column: 0 } },
  gridEnd: { by: { row: FAR, column: FAR }, on: { row: -1, column: 0 } },
  pageUp: { by: { row: -PAGE, column: 0 }, on: { row: -1, column: 0 } },
  pageDown: { by: { row: PAGE, column: 0 }, on: { row: 1, column: 0 } },
};

/** The place a direction leads to; the place itself where no cell follows. */
export function step(shape: GridShape, from: GridPlace, direction: Direction): GridPlace {
  const { by, on } = STEPS[direction];
  let place = within(shape, moved(from, by));
  while (cellAt(shape, place) === undefined) {
    const next = within(shape, moved(place, on));
    if (next.row === place.row && next.column === place.column) return from;
    place = next;
  }
  return place;
}

/** The next cell in reading order, or the one before; undefined past the end of the grid. */
export function follow(shape: GridShape, from: GridPlace, back: boolean): GridPlace | undefined {
  const places = [...placesOf(shape).values()];
  const at = places.findIndex(({ row, column }) => row === from.row && column === from.column);
  return places[at + (back ? -1 : 1)];
}

/** The id of the cell at a place. */
export function cellAt(shape: GridShape, place: GridPlace): string | undefined {
  return shape[place.row]?.[place.column] || undefined;
}

/** The place of every cell, in reading order. */
export function placesOf(shape: GridShape): ReadonlyMap<string, GridPlace> {
  const places = shape.flatMap((cells, row) =>
    cells.map((id, column) => [id, { row, column }] as const),
  );
  return new Map(places.filter(([id]) => id !== ''));
}

/** The cells between two corners, row by row; empty where none stands. */
export function cellsBetween(shape: GridShape, one: GridPlace, other: GridPlace): string[][] {
  const [top, bottom] = ordered(one.row, other.row);
  const [left, right] = ordered(one.column, other.column);
  return shape.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1));
}

/** Whether a place lies between two corners. */
export function isBetween(place: GridPlace, one: GridPlace, other: GridPlace): boolean {
  const [top, bottom] = ordered(one.row, other.row);
  const [left, right] = ordered(one.column, other.column);
  return place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
}

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}

function moved(from: GridPlace, by: GridPlace): GridPlace {
  return { row: from.row + by.row, column: from.column + by.column };
}

function within(shape: GridShape, place: GridPlace): GridPlace {
  const row = clamp(place.row, shape.length - 1);
  return { row, column: clamp(place.column, (shape[row]?.length ?? 1) - 1) };
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
