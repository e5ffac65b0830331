import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, cellsOf } from '#domain/cells.ts';
import type { ImportedReport } from '#domain/imported-report.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { importReport } from '#intake/import-report.ts';
import { must } from '../files.ts';
import {
  allEditions,
  cellPerLine,
  cellsWithBars,
  commaSeparated,
  explodedPage,
  invented,
  webPage,
} from './layouts.ts';

const editions = await allEditions();

function edition(id: string): ReportTemplate {
  const found = editions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

const figureCells = ({ tables }: ReportTemplate): Cell[] =>
  tables
    .filter(({ kind }) => kind !== 'text')
    .flatMap(cellsOf)
    .filter(({ kind }) => kind === 'figure');

/** A figure as a clerk types it. */
const typed = ({ decimals, signed }: Cell) =>
  fc
    .tuple(fc.nat(9_999_999), fc.nat({ max: 10 ** Math.min(decimals, 4) - 1 }), fc.boolean())
    .map(([whole, fraction, minus]) => {
      const digits = fraction === 0 ? `${whole}` : `${whole}.${fraction}`;
      return signed && minus && whole > 0 ? `-${digits}` : digits;
    });

const filled = (cells: readonly Cell[]) =>
  fc
    .tuple(...cells.map(typed))
    .map((texts) => Object.fromEntries(cells.map(({ address }, at) => [address, texts[at] ?? ''])));

/** The same with some cells left blank. */
const partly = (cells: readonly Cell[]) =>
  fc
    .tuple(filled(cells), fc.array(fc.nat(cells.length - 1), { maxLength: 60 }))
    .map(([figures, blanks]) => {
      const left = new Set(blanks.map((at) => cells[at]?.address));
      return Object.fromEntries(Object.entries(figures).filter(([address]) => !left.has(address)));
    });

async function readBack(text: string): Promise<ImportedReport> {
  return must(await importReport(new TextEncoder().encode(text), 'x', editions));
}

type Write = (report: Report, edition: ReportTemplate) => string;

const whole: [string, Write][] = [
  ['a cell a line', cellPerLine],
  ['a cell a line with bars', cellsWithBars],
];
const withBlanks: [string, Write][] = [
  ['comma separated values', commaSeparated],
  ['a web page', webPage],
  ['a web page with a table a row', explodedPage],
  ['a cell a line with bars', cellsWithBars],
];

describe.each(['2021', '2019', '2014', '2014-liaoning'])('a %s report', (id) => {
  const own = edition(id);
  const cells = figureCells(own);

  test.each(whole)('written as %s reads back to the same figures', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(filled(cells), async (figures) => {
        const imported = await readBack(write(invented(own, { figures }), own));
        expect(imported.template).toBe(id);
        expect(imported.report.figures).toEqual(figures);
        expect(Object.values(imported.cells).every(({ certain }) => certain)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test.each(withBlanks)('half filled, written as %s, keeps its blanks', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(partly(cells), async (figures) => {
        const imported = await readBack(write(invented(own, { figures }), own));
        expect(imported.report.figures).toEqual(figures);
      }),
      { numRuns: 12 },
    );
  });

  test('names its unit, year and sections in any layout', async () => {
    for (const [, write] of [...whole, ...withBlanks]) {
      const { unit, year, sections } = await readBack(write(invented(own, { figures: {} }), own));
      expect({ unit, year }).toEqual({ unit: '云溪县人民政府', year: own.years.from });
      expect(sections).toEqual(
        own.sections.map(({ id: section, title }) => ({ id: section, heading: title })),
      );
    }
  });
});
