import type { CellAddress } from './address.ts';
import { blankAttachment, tableBlocks } from './blank-parts.ts';
import { type Cell, cellsOf } from './cells.ts';
import { holdsTable } from './part-tables.ts';
import type { Attachment, Block, Report, ReportSection, Run } from './report.ts';
import type { ReportTemplate } from './template.ts';

/** A report in its new edition, and what the new edition has no place for. */
export interface MovedReport {
  report: Report;
  /** Filled cells of the old edition without a counterpart. */
  lostCells: readonly CellAddress[];
  /** Sections that hold text and are kept as added ones, for the new edition has none of that id. */
  keptSections: readonly string[];
  /** Cells without a counterpart that the text names: their figures stay in the text as typed words. */
  loosened: readonly CellAddress[];
}

/** A figure of the report standing in the text. */
export type FigureRun = Exclude<Run, { text: string }>;

/**
 * 更换格式: moves a report to another edition. A cell goes to its counterpart, else to the cell of the same address;
 * nothing typed is dropped without being named.
 */
export function moveToEdition(
  report: Report,
  { from, to }: { from: ReportTemplate; to: ReportTemplate },
  print: (run: FigureRun) => string = ({ cell }) => report.figures[cell] ?? '',
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
  const { blocks, loosened } = movedBlocks(targets, print);
  const { sections, kept } = movedSections(report, { from, to });
  const moves = {
    figures: moved(report.figures),
    texts: moved(report.texts),
    units: moved(report.units),
    notes: moved(report.notes),
    sources: moved(report.sources),
    front: { ...report.front, opening: blocks(report.front.opening) },
    sections: sections.map((section) => ({ ...section, blocks: blocks(section.blocks) })),
    attachments: movedAttachments(report, { from, to }).map((one) => ({
      ...one,
      blocks: blocks(one.blocks),
    })),
    explanations: report.explanations.map((one) => ({
      ...one,
      cells: Object.fromEntries(
        Object.entries(one.cells).map(([cell, figure]) => [targets.get(cell) ?? cell, figure]),
      ),
    })),
  };
  return {
    report: { ...report, ...moves, template: to.id, templateRevision: to.revision },
    lostCells: [...lost],
    keptSections: kept,
    loosened: [...loosened],
  };
}

/** Makes the figures in the text follow their cells; one whose cell is gone stays as the words it printed. */
function movedBlocks(
  targets: ReadonlyMap<CellAddress, CellAddress>,
  print: (run: FigureRun) => string,
): { blocks: (blocks: readonly Block[]) => Block[]; loosened: ReadonlySet<CellAddress> } {
  const loosened = new Set<CellAddress>();
  const moved = (run: Run): Run => {
    if (!('cell' in run)) return run;
    const cell = targets.get(run.cell);
    const of = run.of === undefined ? undefined : targets.get(run.of);
    if (cell !== undefined && (run.of === undefined || of !== undefined)) {
      return { ...run, cell, ...(of !== undefined && { of }) };
    }
    loosened.add(run.cell);
    return { text: print(run) };
  };
  const blocks = (list: readonly Block[]): Block[] =>
    list.map((block) =>
      block.kind === 'paragraph' ? { ...block, runs: block.runs.map(moved) } : block,
    );
  return { blocks, loosened };
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
  { from, to }: { from: ReportTemplate; to: ReportTemplate },
): { sections: ReportSection[]; kept: string[] } {
  const official = to.sections.map((section): ReportSection => {
    const { id } = section;
    const old = report.sections.find((one) => one.id === id);
    const heading = old?.heading === undefined ? {} : { heading: old.heading };
    return { id, ...heading, blocks: [...texts(old), ...tableBlocks(section)] };
  });
  const others = report.sections
    .filter((section) => !to.sections.some(({ id }) => id === section.id))
    .filter((section) => section.added || texts(section).length > 0)
    .map((section): ReportSection => {
      const official = from.sections.find((one) => one.id === section.id)?.title;
      const heading = section.heading ?? official;
      const titled = heading === undefined ? {} : { heading };
      return { ...section, ...titled, added: true, blocks: texts(section) };
    });
  return { sections: [...official, ...others], kept: others.map((section) => section.id) };
}

/** The attachments of the new edition; others stay that hold text, or a table the new edition has in no other place. */
function movedAttachments(
  report: Report,
  { from, to }: { from: ReportTemplate; to: ReportTemplate },
): Attachment[] {
  const wanted = to.attachments ?? [];
  const placed = [...to.sections, ...wanted].flatMap(({ blocks }) => blocks);
  const isFree = (block: Block) =>
    block.kind !== 'table' ||
    (to.tables.some(({ id }) => id === block.table) && !holdsTable(placed, block.table));
  const official = wanted.map((attachment): Attachment => {
    const old = report.attachments.find(({ id }) => id === attachment.id);
    const { id, title, blocks } = blankAttachment(attachment, report);
    return { id, title: old?.title ?? title, blocks: [...texts(old), ...blocks] };
  });
  const others = report.attachments
    .filter(({ id }) => !wanted.some((one) => one.id === id))
    .map((one) => ({ ...one, blocks: one.blocks.filter(isFree) }))
    .filter(
      ({ id, blocks }) => blocks.length > 0 || !from.attachments?.some((one) => one.id === id),
    );
  return [...official, ...others];
}

function texts(part: { blocks: readonly Block[] } | undefined): Block[] {
  return (part?.blocks ?? []).filter((block) => block.kind !== 'table');
}
