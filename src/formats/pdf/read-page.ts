import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text on a page and its box; in points from the top left, y downwards. */
export interface PageWord {
  text: string;
  left: number;
  right: number;
  /** Of the letters, not of the line. */
  middle: number;
  size: number;
}

type Matrix = readonly number[];

/** The words of a page, in the order the file has them. */
export async function readWords(page: PDFPageProxy): Promise<PageWord[]> {
  const view = page.getViewport({ scale: 1 }).transform;
  const { items } = await page.getTextContent();
  return items.flatMap((item): PageWord[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(view, item.transform);
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    return [{ text: item.str, left: x, right: x + item.width, middle: y - size * 0.35, size }];
  });
}

/** Two transforms, one after the other. */
export function multiply(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
