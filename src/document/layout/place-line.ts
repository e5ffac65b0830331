import type { Origin, PlacedText } from '../page.ts';
import type { Line } from './break-lines.ts';
import { isWordPart } from './marks.ts';
import type { SetCharacter } from './set-text.ts';

/** Where a line is put. Millimetres from the top left of the page. */
export interface LinePlace {
  x: number;
  baseline: number;
  size: number;
  origin: Origin;
}

const SAME = 1e-9;

/** Puts a line of text on a page: one piece for each stretch of one face, one spacing and one figure. */
export function placeLine(
  characters: readonly SetCharacter[],
  line: Line,
  place: LinePlace,
): PlacedText[] {
  const pieces: PlacedText[] = [];
  let x = place.x + line.indent;
  let open: PlacedText | undefined;
  for (let index = line.from; index < line.to; index += 1) {
    const character = characters[index];
    if (!character) break;
    const gap = line.gaps[index - line.from] ?? 0;
    const isEven = open !== undefined && Math.abs(open.spacing - gap) < SAME;
    const beginsWord = isWordPart(character.character) && !endsInWord(open);
    if (open && continues(open, character, place) && (isEven || !beginsWord)) {
      open.text += character.character;
    } else {
      open = pieceAt(x, character, place, gap);
      pieces.push(open);
    }
    const width = character.advance * place.size + gap;
    open.width += width;
    open.drawnWidth += character.advance * place.size + open.spacing;
    x += width;
    if (Math.abs(open.spacing - gap) >= SAME) open = undefined;
  }
  return pieces;
}

function continues(
  piece: PlacedText,
  { font, cell }: SetCharacter,
  { origin }: LinePlace,
): boolean {
  return piece.font === font && piece.origin.cell === (cell ?? origin.cell);
}

function endsInWord(piece: PlacedText | undefined): boolean {
  return piece !== undefined && isWordPart(piece.text.slice(-1));
}

function pieceAt(
  x: number,
  { character, font, cell }: SetCharacter,
  { baseline, size, origin }: LinePlace,
  spacing: number,
): PlacedText {
  return {
    kind: 'text',
    text: character,
    x,
    y: baseline,
    font,
    size,
    spacing,
    width: 0,
    drawnWidth: 0,
    origin: cell === undefined ? origin : { ...origin, cell },
  };
}
