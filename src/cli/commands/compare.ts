import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeFigure } from '#domain/figure.ts';
import { percentOf } from '#domain/share.ts';
import { changedCells, type FigureChange, figuresBeside } from '#tasks/figure-changes.ts';
import { type LongFormReport, longForm } from '#tasks/long-form.ts';
import { type PartChange, textChanges } from '#tasks/text-changes.ts';
import type { DiskAssets } from '../disk-assets.ts';
import { type Exit, refuse } from '../exit.ts';
import { readInput } from '../read-input.ts';

export interface CompareOptions {
  json?: boolean;
  /** Where all cells of both reports are written, one a line. */
  csv?: string;
}

/**
 * `compare FILE FILE [--json] [--csv FILE]`: what changed between two reports. The later year is compared with the
 * earlier, whichever comes first; of one year the second file with the first.
 */
export async function compareCommand(
  paths: readonly [string, string],
  options: CompareOptions,
  assets: DiskAssets,
): Promise<Exit> {
  const reports: LongFormReport[] = [];
  for (const path of paths) {
    const read = await readInput(path, assets);
    if (!read.ok) return refuse(read.problem);
    const { file, template, unsure } = read.value;
    reports.push({ report: file.report, template, unsure, origin: basename(path) });
  }
  const [before, now] = reports.sort((one, other) => one.report.year - other.report.year);
  if (!before || !now) throw new Error('two reports are compared');
  if (options.csv !== undefined) await writeFile(options.csv, longForm([before, now]));
  const beside = figuresBeside(now, before);
  const figures = changedCells(beside).map(figureLine);
  const sections = textChanges(now, before).map(sectionLine);
  const sides = { before: sideOf(before), now: sideOf(now) };
  const out = options.json
    ? JSON.stringify({ ...sides, figures, lost: beside.lost, sections }, null, 2)
    : [
        `${sides.before.unit} ${sides.before.year} → ${sides.now.unit} ${sides.now.year}`,
        ...figures.map(({ label, before: was, now: is, change, rate }) =>
          [label, was, is, change ?? '', rate ?? ''].join('\t'),
        ),
        ...sections
          .filter(({ sentences }) => sentences > 0)
          .map(
            ({ heading, sentences, same, figuresOnly }) =>
              `${heading || '封面与开头'}\t${sentences} 句\t未变 ${same} 句\t只改数字 ${figuresOnly} 句`,
          ),
      ].join('\n');
  return { code: 0, out };
}

function sideOf({ report, template }: LongFormReport) {
  return { template: template.id, year: report.year, unit: report.unit.name };
}

/** Figures are decimal strings, null where either side has none. */
function figureLine({ cell, now, before, comparison: { change, lastYear } }: FigureChange) {
  const { address, table, row, column, decimals } = cell;
  return {
    cell: address,
    label: `${table.name} ${row.short ?? row.label}，${column.short ?? column.label}`,
    before,
    now,
    change: change === undefined ? null : writeFigure(change, decimals),
    rate: (change !== undefined && lastYear && percentOf(change, lastYear)) || null,
  };
}

function sectionLine({ id, heading, stands, sentences: { all, same, figuresOnly } }: PartChange) {
  const share = percentOf(same, all) ?? null;
  return { id, heading, stands, sentences: all, same, figuresOnly, share };
}
