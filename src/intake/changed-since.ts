import { composeDocument } from '#document/compose/compose-document.ts';
import type { CellAddress } from '#domain/address.ts';
import { readFigure } from '#domain/figure.ts';
import type { CellEvidence, UnmatchedPart } from '#domain/imported-report.ts';
import type { Block, Report, Run } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { SourceBlock } from '#formats/source-tree.ts';
import { printedIn } from '#formats/text/document-part.ts';
import { type ImportedCell, matchEdition } from './match-edition.ts';
import { isChrome } from './page-chrome.ts';
import { sourceLines } from './source-lines.ts';

/** What stands otherwise in a printed copy than in the report it was written from. */
export interface ChangesSince {
  figures: Record<CellAddress, string>;
  cells: Record<CellAddress, CellEvidence>;
  unmatched: UnmatchedPart[];
}

/** Compares a Word file of ours with the report it carries. A total that was computed is no change. */
export function changedSince(
  report: Report,
  edition: ReportTemplate,
  printed: readonly SourceBlock[],
): ChangesSince {
  const changes: ChangesSince = { figures: {}, cells: {}, unmatched: [] };
  if (printed.length === 0) return changes;
  for (const [address, found] of matchEdition(sourceLines(printed), edition).cells) {
    if (!isChanged(report, address, found)) continue;
    changes.figures[address] = found.reading.figure;
    changes.cells[address] = { ...found.evidence, certain: false };
  }
  changes.unmatched = changedParagraphs(report, edition, printed);
  return changes;
}

function isChanged(report: Report, address: CellAddress, { cell, reading }: ImportedCell): boolean {
  const typed = report.figures[address];
  if (cell.kind === 'text' || reading.figure === '') return false;
  if (typed === undefined) return !cell.total;
  const before = readFigure(typed, cell);
  return (before.state === 'read' ? before.digits : typed.trim()) !== reading.figure;
}

/** Paragraphs of the copy that are none of the report's. */
function changedParagraphs(
  report: Report,
  edition: ReportTemplate,
  printed: readonly SourceBlock[],
): UnmatchedPart[] {
  const { front, sections, attachments } = report;
  const blocks = [front.opening, ...[...sections, ...attachments].map((one) => one.blocks)].flat();
  const known = blocks.flatMap((block) => runsOf(block));
  const lines = new Set(printedLines(report, edition).map(tight));
  return wholeParagraphs(printed)
    .filter(({ text }) => text.length > 12 && !isChrome(text) && !lines.has(tight(text)))
    .filter(({ text }) => !known.some((runs) => isPrintOf(tight(text), runs)));
}

/** Everything the report prints outside its tables: title, headings, lines of the forms, names of the attachments. */
function printedLines(report: Report, template: ReportTemplate): string[] {
  const document = composeDocument(report, { template, totals: {}, savedOn: '' });
  return printedIn(document).flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
    return 'text' in block ? block.text : [];
  });
}

/** The paragraphs of the copy; a title that is broken into lines is one of them. */
function wholeParagraphs(printed: readonly SourceBlock[]): UnmatchedPart[] {
  const whole: UnmatchedPart[] = [];
  for (const block of printed) {
    if (block.kind !== 'paragraph') continue;
    const { text, place } = block;
    const last = whole.at(-1);
    if (last && place.paragraph !== undefined && last.place.paragraph === place.paragraph) {
      last.text += text;
    } else whole.push({ text, place });
  }
  return whole;
}

function runsOf(block: Block): (readonly Run[])[] {
  return block.kind === 'paragraph' ? [block.runs] : [];
}

/** Whether a text is a paragraph's print: its typed stretches, one after the other, and figures between them. */
function isPrintOf(text: string, runs: readonly Run[]): boolean {
  const pattern = runs.map((run) =>
    'text' in run ? tight(run.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '[-+]?[\\d.,]*%?',
  );
  return new RegExp(`^${pattern.join('')}$`).test(text);
}

function tight(text: string): string {
  return text.replace(/\s+/g, '');
}
