import type { Picture } from '../tree.ts';
import type { FlowLine } from './flow.ts';
import { bodyFlow } from './paragraph-flow.ts';
import type { Typesetter } from './set-text.ts';
import { characterPitch, linePitch, type PageStyle } from './style.ts';

/** Height of a picture as a part of its width, by the id of its media. */
export type Proportions = ReadonlyMap<string, number>;

const USUAL_PROPORTION = 3 / 4;
/** Parts of the text area that a picture may take. */
const WIDEST = 0.9;
const TALLEST = 0.6;

/** 图: centred, as large as fits well, its caption below it. */
export function pictureFlow(
  { id, media, alt, caption }: Picture,
  {
    proportions,
    setter,
    style,
  }: { proportions: Proportions; setter: Typesetter; style: PageStyle },
): FlowLine[] {
  const { area } = style;
  const proportion = proportions.get(media) ?? USUAL_PROPORTION;
  const width = Math.min(area.width * WIDEST, (area.height * TALLEST) / proportion);
  const height = width * proportion;
  const pitch = linePitch(style);
  const x = area.left + (area.width - width) / 2;
  const origin = { block: id, kind: 'picture' as const };
  const lines = Math.ceil((height + pitch / 4) / pitch);
  const picture: FlowLine = {
    kind: 'line',
    height: lines * pitch,
    keep: caption !== '',
    place: (top) => {
      const y = top + (lines * pitch - height) / 2;
      return [{ kind: 'picture', media, alt, x, y, width, height, origin }];
    },
  };
  if (caption === '') return [picture];
  const captionWidth = setter
    .measure([{ text: caption, font: 'fangsong' }])
    .reduce((sum, { advance }) => sum + advance * style.bodySize, 0);
  const indent = Math.max(0, (area.width - captionWidth) / 2 / characterPitch(style));
  const runs = [{ text: caption, font: 'fangsong' as const }];
  return [
    picture,
    ...bodyFlow({ runs, origin, firstIndent: indent, indent: 0, keep: false }, setter, style),
  ];
}
