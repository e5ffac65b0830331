import type { CellAddress } from '#domain/address.ts';
import { type CellName, cellName } from '#domain/cell-names.ts';
import type { Finding } from '#domain/finding.ts';
import type { Block, Report } from '#domain/report.ts';
import type { Severity } from '#domain/rule.ts';
import type { CheckedSource } from '#tasks/check-source.ts';
import type { SourceIndex, SourcePiece } from './source-index.ts';

/** What a piece of the source was taken for. */
export interface SourceMark {
  how: 'read' | 'unsure' | 'heading' | 'unmatched' | 'text';
  /** What the cell it was read into is called. */
  name?: CellName;
  /** The gravest finding about it. */
  severity?: Severity;
}

/** What was recognised in a source: by the piece, and where each thing found stands. */
export interface SourceMarks {
  of(piece: SourcePiece): SourceMark | undefined;
  /** Where a finding points. */
  findingAt(finding: Finding): SourcePiece | undefined;
  cellAt(cell: CellAddress): SourcePiece | undefined;
}

/** Marks what was recognised in a source and what was found in it. */
export function sourceMarks(source: CheckedSource, index: SourceIndex): SourceMarks {
  const { imported, template, outcome } = source;
  const marks = new Map<string, SourceMark>();
  const texts = blockTexts(imported.report);
  const cellAt = (cell: CellAddress) => {
    const evidence = imported.cells[cell];
    return evidence && index.at(evidence.place, evidence.text);
  };
  const findingAt = (finding: Finding): SourcePiece | undefined => {
    const { suspects, places } = finding;
    for (const place of [...suspects, ...places]) {
      const piece = 'cell' in place ? cellAt(place.cell) : textAt(place);
      if (piece) return piece;
    }
    return index.saying(finding.quote ?? '');
  };
  const textAt = (place: { section: string; block?: string }) => {
    const text = place.block === undefined ? undefined : texts.get(place.block);
    const heading = imported.sections.find(({ id }) => id === place.section)?.heading;
    return index.saying(text ?? heading ?? '');
  };
  for (const { heading } of imported.sections) mark(index.saying(heading), { how: 'heading' });
  for (const { text, place } of imported.unmatched) {
    mark(index.at(place, text), { how: 'unmatched' });
  }
  for (const [cell, { certain }] of Object.entries(imported.cells)) {
    const name = cellName(template, cell);
    mark(cellAt(cell), { how: certain ? 'read' : 'unsure', ...(name && { name }) });
  }
  // The gravest come first and are not written over.
  for (const finding of [...outcome.findings].reverse()) {
    for (const piece of piecesOf(finding)) {
      const before = marks.get(piece.id) ?? { how: 'text' };
      marks.set(piece.id, { ...before, severity: finding.severity });
    }
  }
  return { of: ({ id }) => marks.get(id), findingAt, cellAt };

  /** All cells of a relation; of a text the paragraph, where it is more than a notice: of these there are many. */
  function piecesOf(finding: Finding): SourcePiece[] {
    const cells = finding.places.flatMap((place) =>
      'cell' in place ? (cellAt(place.cell) ?? []) : [],
    );
    const text = finding.severity === 'notice' ? undefined : findingAt(finding);
    return cells.length > 0 ? cells : text ? [text] : [];
  }

  function mark(piece: SourcePiece | undefined, what: SourceMark): void {
    if (piece) marks.set(piece.id, what);
  }
}

function blockTexts({ front, sections, attachments }: Report): ReadonlyMap<string, string> {
  const blocks: Block[] = [
    ...front.opening,
    ...[...sections, ...attachments].flatMap((part) => part.blocks),
  ];
  return new Map(
    blocks.flatMap((block): [string, string][] =>
      block.kind === 'paragraph'
        ? [[block.id, block.runs.map((run) => ('text' in run ? run.text : '')).join('')]]
        : [],
    ),
  );
}
