import { joinDashes } from './join-dashes.ts';
import { lineBreaks } from './line-breaks.ts';
import { isSpace } from './marks.ts';
import type { SetCharacter } from './set-text.ts';
import { spreadLine } from './spread-line.ts';
import { roomInMarks, type Span } from './squeeze-marks.ts';

/** What lines are broken to. All lengths in millimetres. */
export interface Measure {
  width: number;
  /** Kept free at the left of the first line, and of the others. */
  firstIndent: number;
  indent: number;
  size: number;
  /** Added after every character; negative closes up. */
  spacing: number;
  /** Full lines are spread to the whole width. */
  justified: boolean;
}

/** A line of text. All lengths in millimetres. */
export interface Line extends Span {
  indent: number;
  width: number;
  /** Added after each character: the spacing, what spreads the line, what is squeezed from marks. */
  gaps: readonly number[];
}

/** Text on its way into lines, and where one of them begins. */
interface Course {
  characters: readonly SetCharacter[];
  breaks: readonly boolean[];
  measure: Measure;
  from: number;
  room: number;
}

const CLOSE_ENOUGH = 1e-6;

/** 断行: breaks text into lines, squeezing marks where that saves pushing characters out. */
export function breakLines(characters: readonly SetCharacter[], measure: Measure): Line[] {
  const breaks = lineBreaks(characters);
  const lines: Line[] = [];
  let from = 0;
  while (from < characters.length) {
    const indent = lines.length === 0 ? measure.firstIndent : measure.indent;
    const course = { characters, breaks, measure, from, room: measure.width - indent };
    const end = lineEnd(course);
    lines.push({ ...finishedLine(course, end), indent });
    from = end;
  }
  return lines;
}

/** Where the line ends: the index of the first character of the next. */
function lineEnd(course: Course): number {
  const { characters, breaks, measure, from, room } = course;
  let width = 0;
  let inked = { width: 0, to: from };
  let fitting: { end: number; width: number } | undefined;
  let emergency = from + 1;
  for (let index = from; index < characters.length; index += 1) {
    const { advance, character } = characters[index] ?? { advance: 0, character: '\n' };
    width += advance * measure.size + measure.spacing;
    if (!isBlank(character)) inked = { width, to: index + 1 };
    const isOver = inked.width > room + CLOSE_ENOUGH;
    if (!isOver) emergency = index + 1;
    const end = index + 1;
    if (end < characters.length && !breaks[end]) continue;
    if (isOver) return worthSqueezing(course, inked, fitting) ? end : (fitting?.end ?? emergency);
    if (character === '\n') return end;
    fitting = { end, width: inked.width };
  }
  return characters.length;
}

function worthSqueezing(
  { characters, measure, from, room }: Course,
  inked: { width: number; to: number },
  fitting: { width: number } | undefined,
): boolean {
  const overflow = inked.width - room;
  const slack = fitting ? room - fitting.width : Number.POSITIVE_INFINITY;
  if (overflow > slack + CLOSE_ENOUGH) return false;
  return overflow <= roomInMarks(characters, { from, to: inked.to }) * measure.size;
}

function finishedLine({ characters, measure, from, room }: Course, end: number) {
  const { size, spacing, justified } = measure;
  let to = end;
  while (to > from && isBlank(characters[to - 1]?.character ?? '')) to -= 1;
  const gaps = joinDashes(characters, { from, to }).map((gap) => spacing + gap * size);
  let width = 0;
  for (let index = from; index < to; index += 1) {
    width += (characters[index]?.advance ?? 0) * size + (gaps[index - from] ?? 0);
  }
  const isLast = end === characters.length || characters[end - 1]?.character === '\n';
  const slack = room - width;
  if (slack > -CLOSE_ENOUGH && (isLast || !justified)) return { from, to, gaps, width };
  const added = spreadLine(characters, { from, to }, { slack, size });
  return {
    from,
    to,
    gaps: gaps.map((gap, index) => gap + (added[index] ?? 0)),
    width: added.reduce((sum, gap) => sum + gap, width),
  };
}

function isBlank(character: string): boolean {
  return isSpace(character) || character === '\n';
}
