import { execFileSync } from 'node:child_process';

/** A word of a page and the middle of its box, in points from the top left. */
interface Word {
  text: string;
  x: number;
  y: number;
}

/** A straight line along one axis: where it lies across, and from where to where it runs. */
interface Ruling {
  at: number;
  from: number;
  to: number;
}

interface Cell {
  left: number;
  right: number;
  top: number;
  bottom: number;
  words: Word[];
}

/** How far, in points, two edges may lie apart and still be one. */
const SAME = 1;

/**
 * The tables of a PDF as grids of text, read as a person reads them: by the words between ruled lines.
 * Poppler finds both words and lines; every place that a merged cell covers shows its text.
 */
export function readPdfGrids(path: string): string[][][] {
  return pageNumbers(path).flatMap((page) => tablesOn(path, page).map(gridOf));
}

/** The cells of all tables of a PDF from the top down and from the left, each once. */
export function readPdfCells(path: string): string[] {
  return pageNumbers(path).flatMap((page) =>
    tablesOn(path, page).flatMap((cells) =>
      [...cells].sort((a, b) => (same(a.top, b.top) ? a.left - b.left : a.top - b.top)).map(textOf),
    ),
  );
}

function tablesOn(path: string, page: number): Cell[][] {
  return tablesOf(cellsOf(wordsOf(path, page), rulingsOf(path, page)));
}

/** All text of a PDF in reading order, page by page. */
export function readPdfText(path: string): string {
  return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
}

function pageNumbers(path: string): number[] {
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  const count = Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1] ?? 0);
  return Array.from({ length: count }, (_, index) => index + 1);
}

function wordsOf(path: string, page: number): Word[] {
  const range = ['-f', String(page), '-l', String(page)];
  const boxes = execFileSync('pdftotext', ['-bbox', ...range, path, '-'], { encoding: 'utf8' });
  const word =
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return [...boxes.matchAll(word)].map(([, x1, y1, x2, y2, text = '']) => ({
    text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    x: (Number(x1) + Number(x2)) / 2,
    y: (Number(y1) + Number(y2)) / 2,
  }));
}

function rulingsOf(path: string, page: number): { across: Ruling[]; down: Ruling[] } {
  const range = ['-f', String(page), '-l', String(page)];
  const svg = execFileSync('pdftocairo', ['-svg', ...range, path, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const drawn = svg.replace(/<defs>[\s\S]*?<\/defs>/g, '');
  const lines = [...drawn.matchAll(/<path[^>]*stroke-width[:=][^>]*>/g)].flatMap(([element]) =>
    [...element.matchAll(/M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+)/g)].map((match) => {
      const [, a = 0, b = 0, c = 0, d = 0] = match.map(Number);
      return placed(element, [a, b, c, d]);
    }),
  );
  const ruling = (at: number, one: number, other: number): Ruling => ({
    at,
    from: Math.min(one, other),
    to: Math.max(one, other),
  });
  return {
    across: lines.flatMap(([a, b, c, d]) => (Math.abs(b - d) < SAME ? [ruling(b, a, c)] : [])),
    down: lines.flatMap(([a, b, c, d]) => (Math.abs(a - c) < SAME ? [ruling(a, b, d)] : [])),
  };
}

type Line = [number, number, number, number];

/** Poppler gives the path in its own space and a matrix that puts it on the page. */
function placed(element: string, [x1, y1, x2, y2]: Line): Line {
  const matrix = /transform="matrix\(([^)]*)\)"/.exec(element)?.[1]?.split(/[ ,]+/).map(Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix ?? [];
  return [a * x1 + c * y1 + e, b * x1 + d * y1 + f, a * x2 + c * y2 + e, b * x2 + d * y2 + f];
}

/** The cell around each word: the nearest lines on its four sides. A word with an open side stands in no table. */
function cellsOf(words: readonly Word[], rulings: ReturnType<typeof rulingsOf>): Cell[] {
  const cells: Cell[] = [];
  for (const word of words) {
    const down = rulings.down.filter(({ from, to }) => from - SAME < word.y && word.y < to + SAME);
    const across = rulings.across.filter(
      ({ from, to }) => from - SAME < word.x && word.x < to + SAME,
    );
    const left = Math.max(...down.map(({ at }) => at).filter((at) => at < word.x));
    const right = Math.min(...down.map(({ at }) => at).filter((at) => at > word.x));
    const top = Math.max(...across.map(({ at }) => at).filter((at) => at < word.y));
    const bottom = Math.min(...across.map(({ at }) => at).filter((at) => at > word.y));
    if (![left, right, top, bottom].every(Number.isFinite)) continue;
    const known = cells.find((cell) => same(cell.left, left) && same(cell.top, top));
    if (known) known.words.push(word);
    else cells.push({ left, right, top, bottom, words: [word] });
  }
  return cells;
}

function tablesOf(cells: readonly Cell[]): Cell[][] {
  const tables: Cell[][] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const cell of [...cells].sort((a, b) => a.top - b.top)) {
    if (cell.top > lowest + SAME) tables.push([]);
    tables.at(-1)?.push(cell);
    lowest = Math.max(lowest, cell.bottom);
  }
  return tables;
}

function gridOf(cells: readonly Cell[]): string[][] {
  const columns = edges(cells.flatMap(({ left, right }) => [left, right]));
  const rows = edges(cells.flatMap(({ top, bottom }) => [top, bottom]));
  return rows.slice(0, -1).map((top) =>
    columns.slice(0, -1).map((left) => {
      const inside = (cell: Cell): boolean =>
        cell.left < left + SAME &&
        cell.right > left + SAME &&
        cell.top < top + SAME &&
        cell.bottom > top + SAME;
      return textOf(cells.find(inside));
    }),
  );
}

function textOf(cell: Cell | undefined): string {
  const words = [...(cell?.words ?? [])].sort((a, b) => (same(a.y, b.y) ? a.x - b.x : a.y - b.y));
  return words.map((word) => word.text).join('');
}

function edges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || !same(value, sorted[index - 1] ?? value));
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME;
}
