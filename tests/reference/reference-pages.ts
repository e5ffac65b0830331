import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type GreyPicture, readGreyPng, readPgm, writeGreyPng } from './grey-png.ts';

/** Set to draw the pictures anew; look at each before it is kept. */
const { UPDATE_REFERENCE } = process.env;

const folder = fileURLToPath(new URL('pages', import.meta.url));

/** Steps of sixteen greys that make a pixel another one, and the share of such pixels in a page that looks the same. */
const OTHER = 6;
const MOST_OTHER = 0.004;

/** The pages of a PDF, 40 dots an inch, in grey. */
export function drawPages(pdf: string): GreyPicture[] {
  const base = join(dirname(pdf), basename(pdf, '.pdf'));
  execFileSync('pdftoppm', ['-r', '40', '-gray', pdf, base]);
  const pages = readdirSync(dirname(pdf)).filter((page) => page.startsWith(`${basename(base)}-`));
  return pages.sort().map((page) => readPgm(readFileSync(join(dirname(pdf), page))));
}

/** Holds drawn pages against the pictures kept under a name. */
export function expectSamePages(drawn: readonly GreyPicture[], name: string): void {
  if (UPDATE_REFERENCE) keep(name, drawn);
  const reference = kept(name);
  expect(drawn).toHaveLength(reference.length);
  for (const [index, page] of drawn.entries()) {
    expect(difference(page, reference[index]), `page ${index + 1}`).toBeLessThan(MOST_OTHER);
  }
}

/** The pictures kept under a name. */
export function kept(name: string): GreyPicture[] {
  return filesOf(name).map((file) => readGreyPng(readFileSync(join(folder, file))));
}

/** The share of pixels that differ; all of them where the sizes do. */
export function difference(one: GreyPicture | undefined, other: GreyPicture | undefined): number {
  if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
  const differing = one.pixels.filter(
    (grey, at) => Math.abs(grey - (other.pixels[at] ?? 0)) > OTHER,
  );
  return differing.length / one.pixels.length;
}

/** Puts new pictures in the place of the old ones. */
function keep(name: string, pages: readonly GreyPicture[]): void {
  for (const old of filesOf(name)) unlinkSync(join(folder, old));
  for (const [index, page] of pages.entries()) {
    const number = String(index + 1).padStart(2, '0');
    writeFileSync(join(folder, `${name}-${number}.png`), writeGreyPng(page));
  }
}

function filesOf(name: string): string[] {
  const files = readdirSync(folder).filter((file) => file.replace(/-\d+\.png$/, '') === name);
  return files.sort();
}
