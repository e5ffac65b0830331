import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { skipWithout } from '../tools.ts';
import { type Printed, printed, writtenAs } from './printed.ts';
import { difference, drawPages, expectSamePages, kept } from './reference-pages.ts';

const out = mkdtempSync(join(tmpdir(), 'nianbao-pages-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

async function pdfOf(one: Printed): Promise<string> {
  const path = join(out, `${one.name}-${one.layout}.pdf`);
  writeFileSync(path, await writtenAs('pdf', one));
  return path;
}

describe('pages of the PDF look as they did', () => {
  for (const one of printed) {
    const name = `${one.name}-${one.layout}`;
    skipWithout('pdftoppm')(name, async () => {
      expectSamePages(drawPages(await pdfOf(one)), name);
    });
  }
});

skipWithout('pdftoppm')('another page does not look the same', () => {
  const [first, second] = kept('yichun-2021-official');
  expect(difference(first, second)).toBeGreaterThan(0.02);
});
