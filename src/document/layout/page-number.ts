import type { PlacedText } from '../page.ts';
import { placeLine } from './place-line.ts';
import type { Typesetter } from './set-text.ts';
import type { PageStyle } from './style.ts';
import { wholeLine } from './whole-line.ts';

/** The middle of a dash above the baseline, in parts of the font size. */
const DASH = 0.32;

/** 页码: — 1 — below the text, one character in from the right on odd pages, from the left on even ones; a single sheet has none. */
export function pageNumber(number: number, setter: Typesetter, style: PageStyle): PlacedText[] {
  const { area, pageNumberSize: size } = style;
  if (style.pageNumbers === 'none') return [];
  const origin = { block: 'page-number', kind: 'pageNumber' as const };
  const characters = setter.set([{ text: `— ${number} —`, font: 'songti' }], origin);
  const line = wholeLine(characters, { size, spacing: 0 });
  const x = number % 2 === 1 ? area.left + area.width - size - line.width : area.left + size;
  const baseline = area.top + area.height + style.pageNumberDrop + DASH * size;
  return placeLine(characters, line, { x, baseline, size, origin });
}
