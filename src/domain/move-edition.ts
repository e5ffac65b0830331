import type { CellAddress } from './address.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Report, ReportSection } from './report.ts';
import type { ReportTemplate } from './template.ts';

/** A report in its new edition, and what the new edition has no place for. */
export interface MovedReport {
  report: Report;
  /** Filled cells of the old edition without a counterpart. */
  lostCells: readonly CellAddress[];
  /** Sections that hold text and are kept as added ones, for the new edition has none of that id. */
  keptSections: readonly string[];
}

/**
 * 更换格式: moves a report to another edition. A cell goes to its counterpart, else to the cell of the same address;
 * nothing typed is dropped without being named.
 */
export function moveToEdition(
  report: Report,
  from: ReportTemplate,
  to: ReportTemplate,
): MovedReport {
  const targets = counterpartsOf(from, to);
  const lost = new Set<CellAddress>();
  const moved = (values: Readonly<Record<CellAddress, string>>): Record<CellAddress, string> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([address, value]) => {
        const target = targets.get(address);
        if (target === undefined) lost.add(address);
        return target === undefined ? [] : [[target, value]];
      }),
    );
  const { sections, kept } = movedSections(report, to);
  const moves = {
    figures: moved(report.figures),
    texts: moved(report.texts),
    units: moved(report.units),
    notes: moved(report.notes),
    sources: moved(report.sources),
  };
  return {
    report: { ...report, ...moves, sections, template: to.id, templateRevision: to.revision },
    lostCells: [...lost],
    keptSections: kept,
  };
}

/** Where each cell of one edition stands in another: by counterparts told on either side, else by the same address. */
export function counterpartsOf(
  from: ReportTemplate,
  to: ReportTemplate,
): ReadonlyMap<CellAddress, CellAddress> {
  const cells = new Map(to.tables.flatMap(cellsOf).map((cell) => [cell.address, cell]));
  const told = new Map<CellAddress, CellAddress>([
    ...to.counterparts
      .filter((one) => one.template === from.id)
      .map((one): [string, string] => [one.other, one.cell]),
    ...from.counterparts
      .filter((one) => one.template === to.id)
      .map((one): [string, string] => [one.cell, one.other]),
  ]);
  const taken = new Set(told.values());
  return new Map(
    from.tables.flatMap(cellsOf).flatMap((cell): [CellAddress, CellAddress][] => {
      const own = taken.has(cell.address) ? undefined : cell.address;
      const target = cells.get(told.get(cell.address) ?? own ?? '');
      return target && alike(cell, target) ? [[cell.address, target.address]] : [];
    }),
  );
}

/** Figures of one unit and texts move to their like alone. */
function alike(a: Cell, b: Cell): boolean {
  return a.kind === b.kind && (a.kind === 'text' || a.unit === b.unit);
}

function movedSections(
  report: Report,
  to: ReportTemplate,
): { sections: ReportSection[]; kept: string[] } {
  const tablesOf = (id: string): ReportSection['blocks'] =>
    (to.sections.find((one) => one.id === id)?.blocks ?? []).flatMap((block) =>
      block.kind === 'table'
        ? [{ id: `${id}-${block.table}`, kind: 'table' as const, table: block.table }]
        : [],
    );
  const texts = (section: ReportSection | undefined) =>
    (section?.blocks ?? []).filter((block) => block.kind !== 'table');
  const official = to.sections.map(({ id }): ReportSection => {
    const old = report.sections.find((section) => section.id === id);
    return { id, blocks: [...texts(old), ...tablesOf(id)] };
  });
  const others = report.sections
    .filter((section) => !to.sections.some(({ id }) => id === section.id))
    .filter((section) => section.added || texts(section).length > 0)
    .map((section): ReportSection => ({ ...section, added: true, blocks: texts(section) }));
  return { sections: [...official, ...others], kept: others.map((section) => section.id) };
}
