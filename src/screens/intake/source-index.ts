import type { SourcePlace } from '#domain/imported-report.ts';
import type { CheckedSource } from '#tasks/check-source.ts';

/** A paragraph or a cell of the source as it is shown. */
export interface SourcePiece {
  /** Names its element on the page. */
  id: string;
  text: string;
  /** Which block it stands in, and which row of a table. */
  block: number;
  row?: number;
}

/** The pieces of a source, found by where they stand or by what they say. */
export interface SourceIndex {
  of(block: number, row?: number, cell?: number): SourcePiece | undefined;
  at(place: SourcePlace, text: string): SourcePiece | undefined;
  saying(text: string): SourcePiece | undefined;
}

/** Indexes a source once. */
export function sourceIndex({ blocks }: Pick<CheckedSource, 'blocks'>): SourceIndex {
  const byId = new Map<string, SourcePiece>();
  const byPlace = new Map<string, SourcePiece[]>();
  const byText = new Map<string, SourcePiece>();
  const add = (piece: SourcePiece, place: SourcePlace) => {
    byId.set(piece.id, piece);
    const key = keyOf(place);
    byPlace.set(key, [...(byPlace.get(key) ?? []), piece]);
    const said = tight(piece.text);
    if (!byText.has(said)) byText.set(said, piece);
  };
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') {
      add({ id: idOf(at), text: block.text, block: at }, block.place);
      return;
    }
    block.rows.forEach((cells, row) => {
      cells.forEach(({ text, place }, cell) => {
        add({ id: idOf(at, row, cell), text, block: at, row }, place);
      });
    });
  });
  return {
    of: (block, row, cell) => byId.get(idOf(block, row, cell)),
    at(place, text) {
      const here = byPlace.get(keyOf(place)) ?? [];
      return here.find((piece) => tight(piece.text).includes(tight(text))) ?? here[0];
    },
    saying(text) {
      const said = tight(text);
      if (said === '') return undefined;
      const exact = byText.get(said);
      return exact ?? [...byId.values()].find((piece) => tight(piece.text).includes(said));
    },
  };
}

function idOf(block: number, row?: number, cell?: number): string {
  return ['source', block, row, cell].filter((part) => part !== undefined).join('-');
}

function keyOf({ sheet, page, line, paragraph, table, row, column }: SourcePlace): string {
  return [sheet, page, line, paragraph, table, row, column].join(' ');
}

function tight(text: string): string {
  return text.replace(/\s+/g, '');
}
