/** A remark that the reader has to see: characters no font has. */
export const MISSING_GLYPHS = 'export.missingGlyphs';

/** What is said of an office's own form. */
export const OWN_FORM = {
  notWord: 'form.notWord',
  noNames: 'form.noNames',
  unknownNames: 'form.unknownNames',
} as const;
