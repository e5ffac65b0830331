import type { ReportDocument } from '../tree.ts';
import { blankLine, type FlowLine } from './flow.ts';
import { placeLine } from './place-line.ts';
import type { SetCharacter, Typesetter } from './set-text.ts';
import { baselineIn, characterPitch, linePitch, type PageStyle } from './style.ts';
import { wholeLine } from './whole-line.ts';

type Signature = NonNullable<ReportDocument['signature']>;

/** Characters kept free at the right of the longer of the two lines, and between their beginnings. */
const FREE = 2;

/** 署名 and 成文日期: one line below the text, the date beginning two characters to the right. */
export function signatureFlow(
  { unit, date }: Signature,
  setter: Typesetter,
  style: PageStyle,
): FlowLine[] {
  const pitch = characterPitch(style);
  const spacing = pitch - style.bodySize;
  const set = (text: string, block: string) => {
    const characters = setter.set([{ text, font: style.faces.body }], { block, kind: 'signature' });
    const natural = wholeLine(characters, { size: style.bodySize, spacing });
    const excess = Math.max(0, natural.width - style.area.width) / characters.length;
    const line = wholeLine(characters, { size: style.bodySize, spacing: spacing - excess });
    return { block, characters, line };
  };
  const unitText = set(unit, 'signature-unit');
  const dateText = set(date, 'signature-date');
  const right = style.area.left + style.area.width - FREE * pitch;
  const dateIsLonger = dateText.line.width > unitText.line.width;
  const unitX = dateIsLonger
    ? right - dateText.line.width - FREE * pitch
    : right - unitText.line.width;
  const left = Math.max(style.area.left, unitX);
  return [
    { ...blankLine(linePitch(style)), keep: true },
    { ...signatureLine(unitText, left, style), keep: true },
    signatureLine(dateText, left + FREE * pitch, style),
  ];
}

function signatureLine(
  text: { block: string; characters: SetCharacter[]; line: ReturnType<typeof wholeLine> },
  x: number,
  style: PageStyle,
): FlowLine {
  const height = linePitch(style);
  const place = (top: number) =>
    placeLine(text.characters, text.line, {
      x,
      baseline: baselineIn(top, height, style.bodySize),
      size: style.bodySize,
      origin: { block: text.block, kind: 'signature' },
    });
  return { kind: 'line', height, keep: false, place };
}
