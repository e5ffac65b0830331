import { Buffer } from 'node:buffer';
import { type PageContent, readContent } from './content.ts';
import { readFontFile } from './font-file.ts';
import type { PdfFile, PdfRule } from './pdf-file.ts';

/** What the pages of a file draw. */
export function contentsOf({ pages, bytes }: PdfFile): PageContent[] {
  return pages.map(({ dict }) => {
    const content = Buffer.from(bytes(dict['/Contents'])).toString('latin1');
    return readContent(content);
  });
}

/** Content is nested and marked. */
export const contentRule: PdfRule = (file, require) => {
  for (const [index, { faults, runs }] of contentsOf(file).entries()) {
    require(faults.length === 0, `page ${index + 1}: ${faults.join('; ')}`);
    const marks = runs.flatMap(({ mcid }) => (mcid === undefined ? [] : [mcid]));
    require(new Set(marks).size === marks.length, `page ${index + 1}: a mark twice`);
    const isMarked = runs.every(({ artifact, mcid }) => artifact !== (mcid !== undefined));
    require(isMarked, `page ${index + 1}: neither content nor artifact`);
  }
};

const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;

/** Fonts are in the file, each glyph in use has its width and its character. */
export const fontRule: PdfRule = (file, require) => {
  const { pages, dict, list, bytes } = file;
  const used = usedGlyphs(file);
  const resources = dict(dict(pages[0]?.dict['/Resources'])['/Font']);
  require(Object.keys(resources).length > 0, 'no fonts');
  for (const [name, ref] of Object.entries(resources)) {
    const font = dict(ref);
    const [descendant] = list(font['/DescendantFonts']).map(dict);
    const descriptor = dict(descendant?.['/FontDescriptor']);
    const base = String(font['/BaseFont']);
    require(font['/Subtype'] === '/Type0' &&
      font['/Encoding'] === '/Identity-H', `${name} is not by glyph`);
    require(/^\/[A-Z]{6}\+/.test(base), `${name} is not named as a subset`);
    require(base === descendant?.['/BaseFont'] &&
      base === descriptor['/FontName'], `${name} has two names`);
    require(descendant?.['/Subtype'] === '/CIDFontType2', `${name} is no TrueType font`);
    require(descendant?.['/CIDToGIDMap'] ===
      '/Identity', `${name} does not say which glyph is meant`);
    const program = bytes(descriptor['/FontFile2']);
    require(program.length > 0, `${name} is not in the file`);
    if (program.length === 0) continue;
    require(dict(descriptor['/FontFile2'])['/Length1'] ===
      program.length, `${name} is of another length`);
    const font2 = readFontFile(program);
    const widths = widthsOf(list(descendant?.['/W']));
    const characters = charactersOf(Buffer.from(bytes(font['/ToUnicode'])).toString('latin1'));
    for (const glyph of used.get(name) ?? []) {
      require(glyph > 0 && glyph < font2.glyphs, `${name} shows glyph ${glyph}, which it has not`);
      const width = widths.get(glyph) ?? Number(descendant?.['/DW'] ?? 1000);
      const own = (font2.advance(glyph) * 1000) / font2.unitsPerEm;
      require(Math.abs(width - own) <= 1, `${name}: glyph ${glyph} is ${own} wide, not ${width}`);
      const character = characters.get(glyph) ?? '';
      require(character !== '' && character !== '\0', `${name}: glyph ${glyph} has no character`);
      require(!PRIVATE.test(character), `${name}: glyph ${glyph} is a private character`);
    }
  }
  for (const name of used.keys()) require(name in resources, `${name} is used and not there`);
};

function usedGlyphs(file: PdfFile): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>();
  for (const { font, glyph } of contentsOf(file).flatMap(({ runs }) =>
    runs.flatMap((run) => run.glyphs),
  )) {
    used.set(font, (used.get(font) ?? new Set()).add(glyph));
  }
  return used;
}

function widthsOf(list: readonly unknown[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < list.length; at += 2) {
    const row: unknown = list[at + 1];
    if (!Array.isArray(row)) continue;
    for (const [index, width] of row.entries()) {
      widths.set(Number(list[at]) + index, Number(width));
    }
  }
  return widths;
}

function charactersOf(map: string): Map<number, string> {
  return new Map(
    [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gi)].map(([, glyph = '', text = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}
