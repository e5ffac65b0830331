import { titleOf } from '#document/compose/compose-document.ts';
import { type PrintedFigures, printFigures } from '#document/compose/printed-figures.ts';
import type { CellAddress } from '#domain/address.ts';
import { cellsOf } from '#domain/cells.ts';
import { printed, type Stretch } from '#domain/characters.ts';
import { type Found, stretchesOf } from '#domain/find.ts';
import type { Block, ParagraphBlock, Report } from '#domain/report.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

/** A part of the report to be looked through. */
interface Part {
  id: string;
  heading: string;
  lines: readonly string[];
  blocks: readonly Block[];
}

/**
 * 查找: all places of a report that say something, in its order: headings, text as it prints, figures (computed totals
 * too), notes, text cells, 情况说明 and captions.
 */
export function findInReport(
  filled: FilledReport,
  wanted: string,
  lastYear?: Report,
): readonly Found[] {
  if (wanted.trim() === '') return [];
  const print = printOf(filled, lastYear);
  return partsOf(filled).flatMap((part) => findInPart(part, { filled, wanted, print }));
}

/** What the figures of a report print as they stand. */
export function printOf(filled: FilledReport, lastYear?: Report): PrintedFigures {
  const { totals } = checkFigures(filled);
  const sums = { totals, ...(lastYear && { lastYear }) };
  return printFigures(filled.report, filled.template, sums);
}

interface Search {
  filled: FilledReport;
  wanted: string;
  print: PrintedFigures;
}

function partsOf({ report, template }: FilledReport): Part[] {
  const { front } = report;
  const { office, address, postcode, phone, email } = front.contact;
  const contact = [office, address, postcode, phone, email].flatMap((line) => line ?? []);
  const official = new Map(template.sections.map(({ id, title }) => [id, title]));
  return [
    {
      id: 'front',
      heading: titleOf(report, template),
      lines: contact,
      blocks: front.opening,
    },
    ...report.sections.map(({ id, heading, blocks }) => ({
      id,
      heading: heading ?? official.get(id) ?? '',
      lines: [],
      blocks,
    })),
    ...report.attachments.map(({ id, title, blocks }) => ({
      id,
      heading: title,
      lines: [],
      blocks,
    })),
  ];
}

function findInPart({ id, heading, lines, blocks }: Part, search: Search): Found[] {
  const { wanted } = search;
  const said = (text: string) =>
    stretchesOf(text, wanted).map((stretch) => ({ section: id, text, ...stretch }));
  return [
    ...said(heading).map((found) => ({ kind: 'heading' as const, ...found })),
    ...lines.flatMap(said).map((found) => ({ kind: 'line' as const, ...found })),
    ...blocks.flatMap((block): Found[] => {
      if (block.kind === 'table') return findInTable(block.table, id, search);
      if (block.kind === 'paragraph') return findInParagraph(block, id, search);
      return said(block.caption).map((found) => ({ kind: 'line', ...found }));
    }),
  ];
}

function findInParagraph(block: ParagraphBlock, section: string, search: Search): Found[] {
  const { wanted, print } = search;
  const bound: Stretch[] = [];
  let text = '';
  for (const run of block.runs) {
    const start = text.length;
    text += printed(run, print.run);
    if (!('text' in run)) bound.push({ start, end: text.length });
  }
  return stretchesOf(text, wanted).map(({ start, end }) => ({
    kind: 'text',
    section,
    block: block.id,
    text,
    start,
    end,
    bound: bound.some((figure) => figure.start < end && start < figure.end),
  }));
}

function findInTable(table: string, section: string, search: Search): Found[] {
  const { filled, wanted, print } = search;
  const { report, template } = filled;
  const own = template.tables.find(({ id }) => id === table);
  const cells = own ? cellsOf(own) : [];
  const inCell = (kind: 'figure' | 'note' | 'explanation', cell: CellAddress, text: string) =>
    stretchesOf(text, wanted).map((found) => ({ kind, section, cell, text, ...found }));
  const explanations = report.explanations.flatMap(({ cells: about, reason }) => {
    const [first] = Object.keys(about);
    return first === undefined ? [] : [{ cell: first, reason }];
  });
  return cells.flatMap(({ address, kind }) => [
    ...inCell(kind === 'text' ? 'note' : 'figure', address, figureText(address, report, print)),
    ...inCell('note', address, report.notes[address] ?? ''),
    ...explanations
      .filter(({ cell }) => cell === address)
      .flatMap(({ cell, reason }) => inCell('explanation', cell, reason)),
  ]);
}

/** What the cell itself says, its note left out. */
function figureText(cell: CellAddress, report: Report, print: PrintedFigures): string {
  const note = report.notes[cell];
  const text = print.cell(cell);
  return note ? text.slice(0, text.length - note.length - 2) : text;
}
