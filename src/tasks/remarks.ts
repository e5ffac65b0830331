/** A remark that the reader has to see: characters no font has. */
export const MISSING_GLYPHS = 'export.missingGlyphs';
