import type { Origin } from '../page.ts';
import type { Picture } from '../tree.ts';
import type { FlowLine } from './flow.ts';
import { bodyFlow } from './paragraph-flow.ts';
import type { Typesetter } from './set-text.ts';
import { characterPitch, linePitch, type PageStyle } from './style.ts';

/** Height of a picture as a part of its width, by the id of its media. */
export type Proportions = ReadonlyMap<string, number>;

/** What pictures are set with. */
export interface PictureSetting {
  proportions: Proportions;
  setter: Typesetter;
  style: PageStyle;
}

/** Parts of the text area that a picture may take. */
const WIDEST = 0.9;
const TALLEST = 0.6;

/** 图: centred, its caption below it. Where it cannot be read, its description stands in its place. */
export function pictureFlow(picture: Picture, setting: PictureSetting): FlowLine[] {
  const { id, media, alt, caption } = picture;
  const origin: Origin = { block: id, kind: 'picture' };
  const proportion = setting.proportions.get(media);
  const below = caption === '' ? [] : centred(caption, origin, setting);
  if (proportion === undefined) return [...centred(`（${alt}）`, origin, setting), ...below];
  const image = imageLine(picture, proportion, setting.style);
  return [{ ...image, keep: caption !== '' }, ...below];
}

/** The picture, as large as fits well, as high as some lines of text. */
function imageLine({ id, media, alt }: Picture, proportion: number, style: PageStyle): FlowLine {
  const { area } = style;
  const width = Math.min(area.width * WIDEST, (area.height * TALLEST) / proportion);
  const height = width * proportion;
  const pitch = linePitch(style);
  const lines = Math.ceil((height + pitch / 4) / pitch);
  const x = area.left + (area.width - width) / 2;
  const origin: Origin = { block: id, kind: 'picture' };
  const place: FlowLine['place'] = (top) => {
    const y = top + (lines * pitch - height) / 2;
    return [{ kind: 'picture', media, alt, x, y, width, height, origin }];
  };
  return { kind: 'line', height: lines * pitch, keep: false, place };
}

function centred(text: string, origin: Origin, { setter, style }: PictureSetting): FlowLine[] {
  const runs = [{ text, font: style.faces.body }];
  const characters = setter.measure(runs);
  const pitch = characterPitch(style);
  const spacing = pitch - style.bodySize;
  const width = characters.reduce(
    (sum, { advance }) => sum + advance * style.bodySize + spacing,
    0,
  );
  const indent = Math.max(0, (style.area.width - width) / 2 / pitch);
  return bodyFlow({ runs, origin, firstIndent: indent, indent: 0, keep: false }, setter, style);
}
