import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import { PAGE_STYLES } from '#document/layout/style.ts';
import type { Page, PlacedText } from '#document/page.ts';
import { compose } from '#tasks/compose.ts';
import { layOutWithFonts } from '#tasks/pages.ts';
import { seed, seedNames, template } from '../files.ts';
import { convertWithOffice } from '../formats/docx/office.ts';
import { skipWithout } from '../tools.ts';
import { printed, writtenAs } from './printed.ts';

const assets = diskAssets(fileURLToPath(new URL('../..', import.meta.url)));

/** 避头: marks that begin no line, and 避尾: those that end none. Written by hand from GB/T 15834. */
const BEGINS_NONE = /^[，。、；：！？）〕］｝】》〉」』”’％‰℃·～,.;:!?)\]}%]/u;
const ENDS_NONE = /[（〔［｛【《〈「『“‘([{]$/u;

interface PrintedLine {
  /** The paragraph or cell it belongs to. */
  place: string;
  text: string;
}

/** The lines of pages from top to bottom, pieces of a line put together. */
function linesOf(pages: readonly Page[]): PrintedLine[] {
  const lines = new Map<string, PrintedLine>();
  for (const { number, items } of pages) {
    for (const item of items) {
      if (item.kind !== 'text' || item.origin.repeated) continue;
      const place = placeOf(item);
      const at = `${number} ${place} ${item.y.toFixed(2)}`;
      lines.set(at, { place, text: `${lines.get(at)?.text ?? ''}${item.text}` });
    }
  }
  return [...lines.values()];
}

function placeOf({ origin: { block, kind, row, column } }: PlacedText): string {
  return [kind, block, row, column].join(' ');
}

/** Lines that go on from the one above with a mark that begins none, or before the next with one that ends none. */
function forbidden(lines: readonly PrintedLine[]): string[] {
  return lines.flatMap(({ place, text }, index) => {
    const begins = lines[index - 1]?.place === place && BEGINS_NONE.test(text.trim());
    const ends = lines[index + 1]?.place === place && ENDS_NONE.test(text.trim());
    return begins || ends ? [text] : [];
  });
}

test.each(
  seedNames().flatMap(
    (name) =>
      [
        [name, 'official'],
        [name, 'form'],
      ] as const,
  ),
)('no line of %s begins or ends with a forbidden mark, %s', async (name, layout) => {
  const file = seed(name);
  const opened = { file, template: await template(file.report.template) };
  const style = PAGE_STYLES[layout];
  const { layout: placed } = await layOutWithFonts(compose(opened, 'review'), { style }, assets);
  const lines = linesOf(placed.pages);
  expect(lines.length).toBeGreaterThan(40);
  expect(forbidden(lines)).toEqual([]);
});

test('a forbidden mark would be found', () => {
  const line = (text: string) => ({ place: 'paragraph a', text });
  expect(forbidden([line('公开（'), line('政府'), line('，信息')])).toEqual(['公开（', '，信息']);
});

skipWithout('soffice', 'pdftotext')(
  'no line of the Word files begins with one either',
  async () => {
    for (const one of printed) {
      const name = `${one.name}-${one.layout}-marks`;
      const pdf = convertWithOffice(await writtenAs('docx', one), name, 'pdf');
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      const lines = text.split(/[\n\f]/).map((line) => line.replaceAll(' ', ''));
      // Letters of 三、本年度办理结果 stand one below the other, its mark among them.
      const across = lines.filter((line) => line !== '、');
      expect(across.filter((line) => BEGINS_NONE.test(line))).toEqual([]);
    }
  },
);
