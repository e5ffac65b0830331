import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import { render } from '#tasks/render.ts';
import { seed, template } from '../files.ts';
import { skipWithout } from '../tools.ts';
import { type GreyPicture, readGreyPng, readPgm, writeGreyPng } from './grey-png.ts';

/** Set to draw the pictures anew; look at each before it is kept. */
const { UPDATE_REFERENCE } = process.env;

const folder = fileURLToPath(new URL('pages', import.meta.url));
const assets = diskAssets(fileURLToPath(new URL('../..', import.meta.url)));
const out = mkdtempSync(join(tmpdir(), 'nianbao-pages-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** A published report in a layout, and the name of its pictures. */
const printed = [
  ['pingxiang-2012', 'official'],
  ['panjin-2015', 'official'],
  ['nanjiang-2018', 'official'],
  ['xinxiang-2015', 'official'],
  ['yichun-2021', 'official'],
  ['yichun-2021', 'form'],
] as const;

/** Steps of sixteen greys that make a pixel another one, and the share of such pixels in a page that looks the same. */
const OTHER = 6;
const MOST_OTHER = 0.004;

async function draw(name: string, layout: 'official' | 'form'): Promise<GreyPicture[]> {
  const file = seed(name);
  const opened = { file, template: await template(file.report.template) };
  const [pdf] = await render(opened, assets, { formats: ['pdf'], as: 'publication', layout });
  if (!pdf || 'problem' in pdf) throw new Error('No PDF was made');
  const base = join(out, `${name}-${layout}`);
  writeFileSync(`${base}.pdf`, pdf.bytes);
  execFileSync('pdftoppm', ['-r', '40', '-gray', `${base}.pdf`, base]);
  const pages = readdirSync(out).filter((page) => page.startsWith(`${name}-${layout}-`));
  return pages.sort().map((page) => readPgm(readFileSync(join(out, page))));
}

function kept(base: string): GreyPicture[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${base}-`));
  return names.sort().map((name) => readGreyPng(readFileSync(join(folder, name))));
}

/** Puts new pictures in the place of the old ones. */
function keep(base: string, pages: readonly GreyPicture[]): void {
  for (const old of readdirSync(folder))
    if (old.startsWith(`${base}-`)) unlinkSync(join(folder, old));
  for (const [index, page] of pages.entries()) {
    const number = String(index + 1).padStart(2, '0');
    writeFileSync(join(folder, `${base}-${number}.png`), writeGreyPng(page));
  }
}

/** The share of pixels that differ; all of them where the sizes do. */
function difference(one: GreyPicture | undefined, other: GreyPicture | undefined): number {
  if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
  const differing = one.pixels.filter(
    (grey, at) => Math.abs(grey - (other.pixels[at] ?? 0)) > OTHER,
  );
  return differing.length / one.pixels.length;
}

describe('pages look as they did', () => {
  for (const [name, layout] of printed) {
    skipWithout('pdftoppm')(`${name}, ${layout}`, async () => {
      const drawn = await draw(name, layout);
      const base = `${name}-${layout}`;
      if (UPDATE_REFERENCE) keep(base, drawn);
      const reference = kept(base);
      expect(drawn).toHaveLength(reference.length);
      for (const [index, page] of drawn.entries()) {
        expect(difference(page, reference[index]), `page ${index + 1}`).toBeLessThan(MOST_OTHER);
      }
    });
  }
});

skipWithout('pdftoppm')('another page does not look the same', () => {
  const [first, second] = kept('yichun-2021-official');
  expect(difference(first, second)).toBeGreaterThan(0.02);
});
