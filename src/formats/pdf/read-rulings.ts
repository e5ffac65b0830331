import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiply } from './read-page.ts';

/** A straight line along one axis: where it lies across, and from where to where it runs. */
export interface Ruling {
  at: number;
  from: number;
  to: number;
}

/** The lines of a page that may draw a table. */
export interface Rulings {
  across: Ruling[];
  down: Ruling[];
}

/** Lines on a page beyond which it is a drawing. */
const MOST = 20_000;
/** A filled box as thin as this is a line. */
const THIN = 2.5;
/** How far, in points, a line may lean. */
const STRAIGHT = 0.6;

/** The straight lines a page draws, thin boxes among them. `ops` are the library's numbers of drawing acts. */
export async function readRulings(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
): Promise<Rulings> {
  const rulings: Rulings = { across: [], down: [] };
  const view: readonly number[] = page.getViewport({ scale: 1 }).transform;
  const { fnArray, argsArray } = await page.getOperatorList();
  let matrix: readonly number[] = view;
  const saved: (readonly number[])[] = [];
  for (const [at, act] of fnArray.entries()) {
    const given: unknown = argsArray[at];
    if (act === ops.save) saved.push(matrix);
    else if (act === ops.restore) matrix = saved.pop() ?? view;
    else if (act === ops.transform && Array.isArray(given)) matrix = multiply(matrix, given);
    else if (act === ops.paintFormXObjectBegin && Array.isArray(given)) {
      saved.push(matrix);
      if (Array.isArray(given[0])) matrix = multiply(matrix, given[0]);
    } else if (act === ops.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (act === ops.constructPath && Array.isArray(given)) {
      const [paint, [data]] = [given[0], Array.isArray(given[1]) ? given[1] : []];
      if (paint === ops.endPath || !(data instanceof Float32Array)) continue;
      addPath(data, matrix, { rulings, filled: paint !== ops.stroke && paint !== ops.closeStroke });
    }
    if (rulings.across.length + rulings.down.length > MOST) break;
  }
  return rulings;
}

/** Acts within a path, as the library numbers them, and how many numbers follow each. */
const FOLLOWING = [2, 2, 6, 4, 0];

function addPath(
  data: Float32Array,
  matrix: readonly number[],
  { rulings, filled }: { rulings: Rulings; filled: boolean },
): void {
  let start: Point | undefined;
  let last: Point | undefined;
  const lines: [Point, Point][] = [];
  for (let at = 0; at < data.length; ) {
    const act = data[at] ?? 0;
    const length = FOLLOWING[act] ?? 0;
    const point = length >= 2 ? moved(matrix, data[at + length - 1], data[at + length]) : start;
    if (act === 0) start = point;
    else if ((act === 1 || act === 4) && last && point) lines.push([last, point]);
    last = point;
    at += 1 + length;
  }
  if (filled) addThinBox(lines.flat(), rulings);
  else for (const [from, to] of lines) addLine(from, to, rulings);
}

type Point = readonly [number, number];

function moved(matrix: readonly number[], x = 0, y = 0): Point {
  const [, , , , e = 0, f = 0] = multiply(matrix, [1, 0, 0, 1, x, y]);
  return [e, f];
}

function addLine([x1, y1]: Point, [x2, y2]: Point, { across, down }: Rulings): void {
  const ruling = (at: number, a: number, b: number) => ({
    at,
    from: Math.min(a, b),
    to: Math.max(a, b),
  });
  if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) > 1)
    across.push(ruling((y1 + y2) / 2, x1, x2));
  else if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) > 1) {
    down.push(ruling((x1 + x2) / 2, y1, y2));
  }
}

/** A box that is filled is a line where it is thin; the shade of a cell is none. */
function addThinBox(points: readonly Point[], rulings: Rulings): void {
  if (points.length === 0) return;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THIN) addLine([left, middleY], [right, middleY], rulings);
  else if (right - left <= THIN) addLine([middleX, top], [middleX, bottom], rulings);
}
