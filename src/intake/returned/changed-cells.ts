import type { ReportDocument } from '#document/tree.ts';
import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf } from '#domain/cells.ts';
import type { SourcePlace } from '#domain/imported-report.ts';
import type { CellChange, Reviser } from '#domain/returned-draft.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { bookmarkName } from '#formats/docx/bookmark-name.ts';
import type { DocumentReview, SourceBlock } from '#formats/source-tree.ts';
import { matchEdition } from '../match-edition.ts';
import { readCell } from '../read-cell.ts';
import { sourceLines } from '../source-lines.ts';
import { distinct, returnedText, tight } from './returned-text.ts';

/** What is needed to compare the cells of an edited copy with those that were printed. */
export interface CellGround {
  document: ReportDocument;
  template: ReportTemplate;
  review: DocumentReview;
  blocks: readonly SourceBlock[];
}

/** The cells of the copy: where each stands and what it holds. */
export type ReturnedCells = ReadonlyMap<
  CellAddress,
  { place: SourcePlace; text: string; revisers: readonly Reviser[] }
>;

/** Finds the cells of a copy by the bookmarks over their figures; by the labels of the table where these are lost. */
export function returnedCells({ document, template, review, blocks }: CellGround): ReturnedCells {
  const printed = printedCells(document);
  const named = new Map([...printed.keys()].map((cell) => [bookmarkName(cell), cell]));
  const texts = textsByPlace(review);
  const found = new Map<CellAddress, { place: SourcePlace; text: string; revisers: Reviser[] }>();
  for (const { place, bookmarks } of review.paragraphs) {
    for (const bookmark of bookmarks) {
      const cell = named.get(bookmark);
      const held = texts.get(keyOf(place));
      if (cell !== undefined && held && place.table !== undefined) {
        found.set(cell, { place, ...held });
      }
    }
  }
  if (found.size === printed.size) return found;
  for (const [cell, { evidence }] of matchEdition(sourceLines(blocks), template).cells) {
    const { place } = evidence;
    if (found.has(cell) || !printed.has(cell)) continue;
    const { text = evidence.text, revisers = [] } = texts.get(keyOf(place)) ?? {};
    found.set(cell, { place, text, revisers });
  }
  return found;
}

/** The cells that hold something else than was printed: figure, text, note and unit each by itself. */
export function changedCells(
  { document, template }: CellGround,
  returned: ReturnedCells,
): Omit<CellChange, 'id'>[] {
  const cells = new Map(template.tables.flatMap(cellsOf).map((cell) => [cell.address, cell]));
  return [...printedCells(document)].flatMap(([address, printed]) => {
    const now = returned.get(address);
    const cell = cells.get(address);
    if (!now || !cell || tight(now.text) === tight(printed)) return [];
    const common = { kind: 'cell' as const, cell: address, revisers: now.revisers };
    return partsOf(cell, printed, now.text).map((part) => ({ ...common, ...part }));
  });
}

type Part = Pick<CellChange, 'part' | 'before' | 'after'>;

function partsOf(cell: Cell, printed: string, now: string): Part[] {
  const [was, is] = [readCell(printed, cell), readCell(now, cell)];
  const figure = cell.kind === 'text' ? 'texts' : 'figures';
  const parts: Part[] = [
    { part: figure, before: was.figure, after: is.figure },
    { part: 'notes', before: was.note ?? '', after: is.note ?? '' },
    ...(cell.unit === 'free'
      ? [{ part: 'units' as const, before: was.unit ?? '', after: is.unit ?? '' }]
      : []),
  ];
  return parts.filter(({ before, after }) => before !== after);
}

function printedCells({ front, blocks, attachments }: ReportDocument): Map<CellAddress, string> {
  const all = [...front, ...blocks, ...attachments.flatMap((one) => one.blocks)];
  return new Map(
    all.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const cells = block.rows.flatMap((row) => row.cells);
      return cells.flatMap(({ cell, text }): [CellAddress, string][] =>
        cell === undefined ? [] : [[cell, text]],
      );
    }),
  );
}

/** What the cells of tables hold, by where they stand. */
function textsByPlace({ paragraphs }: DocumentReview) {
  const texts = new Map<string, { text: string; revisers: Reviser[] }>();
  for (const { place, pieces } of paragraphs) {
    if (place.table === undefined) continue;
    const { text, inserted, deleted } = returnedText(pieces);
    const before = texts.get(keyOf(place));
    texts.set(keyOf(place), {
      text: before ? `${before.text}\n${text}` : text,
      revisers: distinct([...(before?.revisers ?? []), ...inserted, ...deleted]),
    });
  }
  return texts;
}

function keyOf({ table, row, column }: SourcePlace): string {
  return `${table} ${row} ${column}`;
}
