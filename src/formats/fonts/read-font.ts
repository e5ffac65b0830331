import { readCmap } from './read-cmap.ts';
import { readPostScriptName } from './read-font-name.ts';
import { readTables, tableOffset, viewOf } from './sfnt.ts';

/** A TrueType font in memory. Measures are in thousandths of the font size. */
export interface OpenFont {
  bytes: Uint8Array;
  name: string;
  ascent: number;
  descent: number;
  /** xMin, yMin, xMax, yMax over all glyphs. */
  box: readonly [number, number, number, number];
  /** The glyph of a code point; undefined when the font has none. */
  glyph(codePoint: number): number | undefined;
  /** Advance width of a glyph. */
  advance(glyph: number): number;
}

/** Opens a TrueType file, unpacked, or the first font of a collection. */
export function readFont(bytes: Uint8Array): OpenFont {
  const view = viewOf(bytes);
  const tables = readTables(bytes);
  const glyphs = readCmap(view, tableOffset(tables, 'cmap'));
  const head = tableOffset(tables, 'head');
  const hhea = tableOffset(tables, 'hhea');
  const hmtx = tableOffset(tables, 'hmtx');
  const lastAdvance = view.getUint16(hhea + 34) - 1;
  const perUnit = 1000 / view.getUint16(head + 18);
  const signed = (offset: number) => Math.round(view.getInt16(offset) * perUnit);
  return {
    bytes,
    name: readPostScriptName(view, tables) ?? 'Unnamed',
    ascent: signed(hhea + 4),
    descent: signed(hhea + 6),
    box: [signed(head + 36), signed(head + 38), signed(head + 40), signed(head + 42)],
    glyph: (codePoint) => glyphs.get(codePoint) || undefined,
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, lastAdvance)) * perUnit,
  };
}
