import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { cellsOf } from '#domain/cells.ts';
import type { Report } from '#domain/report.ts';
import { checkFigures } from '#tasks/check-figures.ts';
import { seed, template } from '../files.ts';
import { convertWithOffice } from '../formats/docx/office.ts';
import { readHtml } from '../formats/docx/read-html.ts';
import { readByCalc, withCalc } from '../formats/xlsx/calc.ts';
import { readPdfCells } from '../readers/pdf-grids.ts';
import { skipWithout } from '../tools.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
const names = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.nianbao.json'))
  .map((name) => name.replace('.nianbao.json', ''));
const originals = [
  'pingxiang-2012',
  'panjin-2015',
  'nanjiang-2018',
  'xinxiang-2015',
  'yichun-2021',
];

/** What stands in a place of figures: digits, with a sign, a unit or a note behind them. */
const FIGURE = /^[+-]?[\d.]+(?:[万亿]?元)?(?:（[^）]*）)?$/;

/** The figures a report prints, table by table in its order, row by row, as the file has them. */
async function figuresOf(report: Report): Promise<string[]> {
  const edition = await template(report.template);
  const { totals } = checkFigures({ report, template: edition });
  const blocks = [...report.sections, ...report.attachments].flatMap((part) => part.blocks);
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const table = edition.tables.find((one) => one.id === block.table);
    return (table ? cellsOf(table) : []).flatMap(({ address, kind, unit }) => {
      const own = kind === 'text' ? report.texts[address] : report.figures[address];
      const free = unit === 'free' ? (report.units[address] ?? '') : '';
      const note = report.notes[address];
      const printed = own ?? totals[address] ?? '';
      const text = `${printed}${printed && free}${note ? `（${note}）` : ''}`;
      return FIGURE.test(text) ? [text] : [];
    });
  });
}

/** The cells of all tables of a page, each once, in reading order. */
function cellsOfHtml(html: string): string[] {
  return readHtml(html).tables.flatMap((table) =>
    table.flatMap((row) => row.flatMap((place) => (place.spans ? [place.text.trim()] : []))),
  );
}

function figuresIn(cells: readonly string[]): string[] {
  return cells.filter((text) => FIGURE.test(text));
}

describe.each(names)('%s, rendered in every format', (name) => {
  const file = (ending: string) => join(out, `${name}.${ending}`);
  let figures: string[] = [];

  beforeAll(async () => {
    const { report } = seed(name);
    figures = await figuresOf(report);
    const { code, out: printed } = await run(
      ['render', join(root, 'seeds', `${name}.nianbao.json`), '--out', out, '--all'],
      root,
    );
    expect(printed?.split('\n')).toEqual(['docx', 'pdf', 'html', 'xlsx'].map(file));
    const checked = await run(['check', join(root, 'seeds', `${name}.nianbao.json`)], root);
    expect(code).toBe(checked.code);
  });

  test('the web page has every figure in its order', () => {
    expect(figuresIn(cellsOfHtml(readFileSync(file('html'), 'utf8')))).toEqual(figures);
  });

  skipWithout('pdftotext')('the PDF has every figure in its order', () => {
    expect(figuresIn(readPdfCells(file('pdf')))).toEqual(figures);
  });

  skipWithout('soffice')('LibreOffice reads every figure of the Word file in its order', () => {
    const html = readFileSync(convertWithOffice(readFileSync(file('docx')), name, 'html'), 'utf8');
    expect(figuresIn(cellsOfHtml(html))).toEqual(figures);
  });

  if (originals.includes(name)) {
    withCalc('LibreOffice Calc opens the workbook and reads every figure in its order', () => {
      expect(existsSync(file('xlsx'))).toBe(true);
      const read = figuresIn(cellsOfHtml(readByCalc(readFileSync(file('xlsx')))));
      expect(read.map(plain)).toEqual(figures.map(plain));
    });
  }
});

/** A sheet may show a figure with the separators of its locale. */
function plain(figure: string): string {
  return figure.replaceAll(',', '');
}
