import type { FontMetrics } from '#document/page.ts';
import type { FontSet } from './font-set.ts';

/** The widths of a document's fonts, for the layout. */
export function fontMetrics(fonts: FontSet): FontMetrics {
  return {
    advance(role, character) {
      const font = fonts[role];
      const glyph = font.glyph(character.codePointAt(0) ?? 0);
      return glyph === undefined ? undefined : font.advance(glyph);
    },
  };
}
