import type { Origin } from '../page.ts';
import { breakTitle } from './break-title.ts';
import type { FlowLine } from './flow.ts';
import { placeLine } from './place-line.ts';
import type { FacedText, SetCharacter, Typesetter } from './set-text.ts';
import { baselineIn, linePitch, type PageStyle } from './style.ts';
import { wholeLine } from './whole-line.ts';

/** Part of the text width that a line of the title may take. */
const WIDEST = 0.96;

/** 标题: 二号小标宋, centred, broken by meaning. */
export function titleFlow(
  title: { text: string; author: string; origin: Origin },
  setter: Typesetter,
  style: PageStyle,
): FlowLine[] {
  const widthOf = (text: string) =>
    setter.measure(faced(text, style)).reduce((sum, { advance }) => sum + advance, 0);
  const most = (style.area.width * WIDEST) / style.titleSize;
  const lines = breakTitle(title.text, { author: title.author, most, widthOf });
  return lines.map((line) => titleLine(line, { origin: title.origin, setter, style }));
}

function faced(text: string, { faces }: PageStyle): FacedText[] {
  return [{ text, font: faces.title }];
}

function titleLine(
  text: string,
  { origin, setter, style }: { origin: Origin; setter: Typesetter; style: PageStyle },
): FlowLine {
  const characters = setter.set(faced(text, style), origin);
  return centredLine(characters, { size: style.titleSize, origin, style });
}

/** 文稿标记: （送审稿） in 楷体 in the middle of the line below the title. */
export function markFlow(text: string, setter: Typesetter, style: PageStyle): FlowLine {
  const origin: Origin = { block: 'mark', kind: 'paragraph' };
  const characters = setter.set([{ text, font: style.faces.mark }], origin);
  return centredLine(characters, { size: style.bodySize, origin, style });
}

function centredLine(
  characters: readonly SetCharacter[],
  { size, origin, style }: { size: number; origin: Origin; style: PageStyle },
): FlowLine {
  const line = wholeLine(characters, { size, spacing: 0 });
  const height = linePitch(style);
  const x = style.area.left + (style.area.width - line.width) / 2;
  const place = (top: number) =>
    placeLine(characters, line, { x, baseline: baselineIn(top, height, size), size, origin });
  return { kind: 'line', height, keep: true, place };
}
