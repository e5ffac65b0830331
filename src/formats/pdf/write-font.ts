import { withoutTable } from '../fonts/without-table.ts';
import type { PdfContainer } from './container.ts';
import type { EmbeddedFont } from './embed-fonts.ts';
import { pdfDict, pdfRef } from './pdf-syntax.ts';
import { toUnicode } from './to-unicode.ts';

const SYMBOLIC = 4;
const WHOLE = 1000;
/** Kept by no font file here; readers use them only to find another font. */
const CAP_HEIGHT = 700;
const STEM = 80;

/** Writes a font cut to what is shown, with its widths and the way back from glyphs to characters. */
export function writeFont(container: PdfContainer, embedded: EmbeddedFont): number {
  const { used } = embedded;
  const file = withoutTable(embedded.font.bytes, 'cmap');
  const base = `/${subsetTag(file)}+${embedded.name}`;
  const glyphs = [...used].sort(([one], [other]) => one - other);
  const descendant = container.put(
    pdfDict({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: base,
      FontDescriptor: pdfRef(writeDescriptor(container, { ...embedded, base, file })),
      DW: WHOLE,
      W: `[${widths(embedded, glyphs)}]`,
      CIDToGIDMap: '/Identity',
      CIDSystemInfo: '<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>',
    }),
  );
  const unicode = container.stream({}, new TextEncoder().encode(toUnicode(glyphs)));
  return container.put(
    pdfDict({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont: base,
      Encoding: '/Identity-H',
      DescendantFonts: `[${pdfRef(descendant)}]`,
      ToUnicode: pdfRef(unicode),
    }),
  );
}

function writeDescriptor(
  container: PdfContainer,
  { font, base, file }: EmbeddedFont & { base: string; file: Uint8Array },
): number {
  return container.put(
    pdfDict({
      Type: '/FontDescriptor',
      FontName: base,
      Flags: SYMBOLIC,
      FontBBox: `[${font.box.join(' ')}]`,
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: CAP_HEIGHT,
      StemV: STEM,
      FontFile2: pdfRef(container.stream({ Length1: file.length }, file)),
    }),
  );
}

function widths({ font }: EmbeddedFont, glyphs: readonly [number, string][]): string {
  return glyphs
    .map(([glyph]): [number, number] => [glyph, Math.round(font.advance(glyph))])
    .filter(([, width]) => width !== WHOLE)
    .map(([glyph, width]) => `${glyph}[${width}]`)
    .join('');
}

/** Six capitals made from the bytes: the same for the same subset, another for another. */
function subsetTag(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193) >>> 0;
  }
  let tag = '';
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}
