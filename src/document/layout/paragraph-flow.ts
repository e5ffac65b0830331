import type { Origin } from '../page.ts';
import type { FontRole, HeadingBlock, Paragraph } from '../tree.ts';
import { breakLines, type Line, type Measure } from './break-lines.ts';
import type { FlowLine } from './flow.ts';
import { placeLine } from './place-line.ts';
import type { FacedText, SetCharacter, Typesetter } from './set-text.ts';
import { baselineIn, characterPitch, linePitch, type PageStyle } from './style.ts';
import { wholeLine } from './whole-line.ts';

/** What a heading gives up to stand on one line, in parts of the font size. */
const MOST_CLOSED_UP = 1.2;

/** Text of the body size, and how it is set. */
export interface BodyText {
  runs: readonly FacedText[];
  origin: Origin;
  /** Characters kept free at the left of the first line, and of the others. */
  firstIndent: number;
  indent: number;
  keep: boolean;
}

/** 正文: the lines of text of the body size, one line pitch each. */
export function bodyFlow(text: BodyText, setter: Typesetter, style: PageStyle): FlowLine[] {
  const characters = setter.set(text.runs, text.origin);
  const measure = bodyMeasure(text, style);
  const oneLine = text.origin.kind === 'heading' ? closedUp(characters, measure) : undefined;
  const lines = oneLine ? [oneLine] : breakLines(characters, measure);
  return lines.map((line, index) => {
    const last = index === lines.length - 2 ? lines[index + 1] : undefined;
    const keep = text.keep || (last !== undefined && isScrap(last, lines.length));
    return bodyLine(characters, line, { text: { ...text, keep }, style });
  });
}

/** Characters of a last line that does not begin a page by itself. */
const SCRAP = 3;

/** Whether the last line of a paragraph is too short to begin a page without the line before it. */
function isScrap({ from, to }: Line, lines: number): boolean {
  return to - from <= SCRAP && lines > 2;
}

/** A section's heading: 黑体, indented by two characters. */
export function headingFlow(block: HeadingBlock, setter: Typesetter, style: PageStyle): FlowLine[] {
  const runs: FacedText[] = [{ text: block.text, font: style.faces.heading }];
  const origin: Origin = { block: block.id, kind: 'heading' };
  return bodyFlow({ runs, origin, firstIndent: 2, indent: 0, keep: true }, setter, style);
}

/** A paragraph; one that is only a heading of the second level, in 楷体, keeps with what follows. */
export function paragraphFlow(block: Paragraph, setter: Typesetter, style: PageStyle): FlowLine[] {
  const runs = block.runs.map(
    ({ text, font, cell }): FacedText => ({ text, font: faceOf(font, style), cell }),
  );
  const isHeading = block.level === 2 && block.runs.every((run) => run.font === 'kaiti');
  const keep = isHeading || block.ofTable === 'above';
  const origin: Origin = { block: block.id, kind: 'paragraph' };
  const firstIndent = block.ofTable ? 0 : 2;
  return bodyFlow({ runs, origin, firstIndent, indent: 0, keep }, setter, style);
}

/** The face of a run: 楷体 is that of a heading of the second level. */
function faceOf(font: FontRole | undefined, { faces }: PageStyle): FontRole {
  if (font === undefined) return faces.body;
  return font === 'kaiti' ? faces.subheading : font;
}

function bodyMeasure({ firstIndent, indent }: BodyText, style: PageStyle): Measure {
  const pitch = characterPitch(style);
  return {
    width: style.area.width,
    firstIndent: firstIndent * pitch,
    indent: indent * pitch,
    size: style.bodySize,
    spacing: pitch - style.bodySize,
    justified: true,
  };
}

/** A heading that is longer than its line by a character is closed up rather than leave that one over. */
function closedUp(characters: readonly SetCharacter[], measure: Measure): Line | undefined {
  const { size, spacing, firstIndent } = measure;
  const room = measure.width - firstIndent;
  const line = wholeLine(characters, { size, spacing });
  const excess = line.width - room;
  if (excess <= 0 || excess > MOST_CLOSED_UP * size) return undefined;
  const closer = spacing - excess / characters.length;
  return { ...wholeLine(characters, { size, spacing: closer }), indent: firstIndent };
}

function bodyLine(
  characters: readonly SetCharacter[],
  line: Line,
  { text, style }: { text: BodyText; style: PageStyle },
): FlowLine {
  const height = linePitch(style);
  const place = (top: number) =>
    placeLine(characters, line, {
      x: style.area.left,
      baseline: baselineIn(top, height, style.bodySize),
      size: style.bodySize,
      origin: text.origin,
    });
  return { kind: 'line', height, keep: text.keep, place };
}
