import { glyphHex, utf16Hex } from './pdf-syntax.ts';

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;
const TAIL = 'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend';
/** A reader need not accept more at once. */
const AT_ONCE = 100;

/** The map from glyphs back to characters, so that text can be searched and copied. */
export function toUnicode(
  glyphs: readonly (readonly [glyph: number, character: string])[],
): string {
  let map = HEAD;
  for (let start = 0; start < glyphs.length; start += AT_ONCE) {
    const part = glyphs.slice(start, start + AT_ONCE);
    const lines = part.map(([glyph, text]) => `<${glyphHex(glyph)}> <${utf16Hex(text)}>`);
    map += `${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar\n`;
  }
  return map + TAIL;
}
