/** Code point to glyph number. */
export type CharacterMap = ReadonlyMap<number, number>;

/** Reads the character map of a font: format 12 where there is one, else format 4. */
export function readCmap(view: DataView, cmap: number): CharacterMap {
  const subtables = new Map<number, number>();
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    subtables.set(view.getUint16(offset), offset);
  }
  const wide = subtables.get(12);
  if (wide !== undefined) return readSegmentedCoverage(view, wide);
  const narrow = subtables.get(4);
  if (narrow !== undefined) return readSegments(view, narrow);
  throw new Error('The font has no character map of format 4 or 12.');
}

function readSegmentedCoverage(view: DataView, offset: number): CharacterMap {
  const glyphs = new Map<number, number>();
  const groups = view.getUint32(offset + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = offset + 16 + index * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function readSegments(view: DataView, offset: number): CharacterMap {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(offset + 6);
  for (let at = 0; at < size; at += 2) {
    const last = view.getUint16(offset + 14 + at);
    const first = view.getUint16(offset + 16 + size + at);
    const delta = view.getUint16(offset + 16 + size * 2 + at);
    const rangeAt = offset + 16 + size * 3 + at;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2);
      if (range !== 0 && raw === 0) continue;
      glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
  return glyphs;
}
