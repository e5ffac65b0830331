import type { SourcePlace } from '#domain/imported-report.ts';
import type { SourceBlock, SourceRow } from '#formats/source-tree.ts';
import { foldLabel, foldWithoutRemark } from './fold-label.ts';

/** A cell of a table or a paragraph, with the forms it is compared in. */
export interface Piece {
  text: string;
  place: SourcePlace;
  /** Grid columns it covers, from `column` up to but without `end`; a paragraph covers none. */
  column: number;
  end: number;
  folded: string;
  /** Without the bracketed remark at its end. */
  bare: string;
}

/** One row of a table, or one paragraph: what the source is read by. */
export interface SourceLine {
  pieces: readonly Piece[];
  /** Which table it is a row of, counted through the source; a paragraph is of none. */
  table?: number;
  /** A paragraph that is a cell of a table whose rows are lost. */
  cell?: true;
  /** A row of a whole sheet. */
  sheet?: true;
  /** A paragraph beside the text: a link, a page number. */
  aside?: true;
  /** Its level in the outline of the file. */
  heading?: number;
}

/** A source as lines, in the order it is read. */
export function sourceLines(blocks: readonly SourceBlock[]): SourceLine[] {
  const fold = remembering();
  return blocks.flatMap((block, table): SourceLine[] => {
    if (block.kind === 'table') {
      return block.rows.map((row) => ({
        pieces: piecesOf(row, fold),
        table,
        ...(block.sheet && { sheet: true }),
      }));
    }
    const { text, place, cell, aside, heading } = block;
    const pieces = [{ text, place, column: 0, end: 0, ...fold(text) }];
    return [
      { pieces, ...(cell && { cell }), ...(aside && { aside }), ...(heading && { heading }) },
    ];
  });
}

/** The text of a line, its cells one after the other. */
export function lineText({ pieces }: SourceLine): string {
  return pieces
    .map(({ text }) => (text.includes('\n') ? text.replace(/\s*\n\s*/g, '') : text))
    .filter((text) => text !== '')
    .join(' ');
}

/** 附件, 附件1, 附件2：: the line over an attachment. */
export function isAttachmentLabel(text: string): boolean {
  return ATTACHMENT.test(text);
}

const ATTACHMENT = /^附件\s*[一二三四五六七八九十\d]*\s*[:：]?$/;

/** Where a line begins. */
export function linePlace({ pieces }: SourceLine): SourcePlace {
  const [first] = pieces;
  return (pieces.find((piece) => piece.text !== '') ?? first)?.place ?? {};
}

type Fold = (text: string) => Pick<Piece, 'folded' | 'bare'>;

function piecesOf(row: SourceRow, fold: Fold): Piece[] {
  return row.map(({ text, place, column, colSpan }) => ({
    text,
    place,
    column,
    end: column + colSpan,
    ...fold(text),
  }));
}

/** Labels are short; longer text is prose and is compared with none. */
const LONGEST_LABEL = 80;

function remembering(): Fold {
  const known = new Map<string, ReturnType<Fold>>();
  return (text) => {
    if (text.length > LONGEST_LABEL) return { folded: '', bare: '' };
    const found = known.get(text) ?? { folded: foldLabel(text), bare: foldWithoutRemark(text) };
    known.set(text, found);
    return found;
  };
}
