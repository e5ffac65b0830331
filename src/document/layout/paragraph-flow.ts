import type { Origin } from '../page.ts';
import type { HeadingBlock, Paragraph, TextRun } from '../tree.ts';
import { breakLines, type Line, type Measure } from './break-lines.ts';
import type { FlowLine } from './flow.ts';
import { placeLine } from './place-line.ts';
import type { FacedText, SetCharacter, Typesetter } from './set-text.ts';
import { baselineIn, characterPitch, linePitch, type PageStyle } from './style.ts';

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
  const lines = breakLines(characters, bodyMeasure(text, style));
  return lines.map((line) => bodyLine(characters, line, { text, style }));
}

/** A section's heading: 黑体, indented by two characters. */
export function headingFlow(
  block: HeadingBlock,
  setter: Typesetter,
  style: PageStyle,
): FlowLine[] {
  const runs: FacedText[] = [{ text: block.text, font: 'heiti' }];
  const origin: Origin = { block: block.id, kind: 'heading' };
  return bodyFlow({ runs, origin, firstIndent: 2, indent: 0, keep: true }, setter, style);
}

/** A paragraph; one that is only a heading of the second level keeps with what follows. */
export function paragraphFlow(
  block: Paragraph,
  setter: Typesetter,
  style: PageStyle,
): FlowLine[] {
  const runs = facedRuns(block);
  const keep = block.level === 2 && runs.every((run) => run.font === 'kaiti');
  const origin: Origin = { block: block.id, kind: 'paragraph' };
  return bodyFlow({ runs, origin, firstIndent: 2, indent: 0, keep }, setter, style);
}

/**
 * The runs of a paragraph, each with its face. At the second level the sentence that heads it,
 * up to its first 。, is in 楷体; everything without a face of its own is else in 仿宋.
 */
function facedRuns({ level, runs }: Paragraph): FacedText[] {
  let isHeading = level === 2;
  return runs.flatMap((run) => {
    if (run.font || !isHeading) return [faced(run, run.text, 'fangsong')];
    const end = run.text.indexOf('。') + 1;
    if (end === 0) return [faced(run, run.text, 'kaiti')];
    isHeading = false;
    const rest = run.text.slice(end);
    const head = faced(run, run.text.slice(0, end), 'kaiti');
    return rest === '' ? [head] : [head, faced(run, rest, 'fangsong')];
  });
}

function faced(run: TextRun, text: string, font: FacedText['font']): FacedText {
  return { text, font: run.font ?? font, cell: run.cell };
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
