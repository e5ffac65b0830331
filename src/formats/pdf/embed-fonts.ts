import type { Layout } from '#document/page.ts';
import type { FontRole } from '#document/tree.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { type OpenFont, readFont } from '../fonts/read-font.ts';
import { SCREEN_TABLES, type SubsetFont } from '../fonts/subset-font.ts';
import type { PdfContainer } from './container.ts';
import { glyphHex } from './pdf-syntax.ts';
import { writeFont } from './write-font.ts';

/** A font cut to what a file shows, and the glyphs in use with their characters. */
export interface EmbeddedFont {
  /** Its name among the resources of a page. */
  resource: string;
  name: string;
  font: OpenFont;
  used: Map<number, string>;
}

/** The face of a role, ready to show text. */
export interface ShownFont {
  resource: string;
  /** The text as a string of glyphs. */
  show(text: string): string;
}

/** Embeds the fonts a layout uses, each cut to the characters it shows; two roles may share one. */
export function embedFonts(
  container: PdfContainer,
  layout: Layout,
  { fonts, subset }: { fonts: FontSet; subset: SubsetFont },
): (role: FontRole) => ShownFont {
  const embedded = new Map<OpenFont, EmbeddedFont>();
  for (const [font, characters] of charactersInUse(layout, fonts)) {
    const cut = readFont(subset(font.bytes, characters, { drop: SCREEN_TABLES }));
    const resource = container.addFont(`face${embedded.size + 1}`);
    embedded.set(font, { resource, name: font.name, font: cut, used: new Map() });
  }
  container.on({
    font: (resource) => {
      const own = [...embedded.values()].find((each) => each.resource === resource);
      return own && writeFont(container, own);
    },
  });
  return (role) => {
    const own = embedded.get(fonts[role]);
    if (!own) throw new Error(`The face ${role} was not embedded.`);
    return { resource: own.resource, show: (text) => glyphString(own, text) };
  };
}

function charactersInUse(layout: Layout, fonts: FontSet): Map<OpenFont, Set<string>> {
  const inUse = new Map<OpenFont, Set<string>>();
  for (const { items } of layout.pages) {
    for (const item of items) {
      if (item.kind !== 'text') continue;
      const font = fonts[item.font];
      const characters = inUse.get(font) ?? new Set();
      for (const character of item.text) characters.add(character);
      inUse.set(font, characters);
    }
  }
  return inUse;
}

function glyphString({ font, name, used }: EmbeddedFont, text: string): string {
  let digits = '';
  for (const character of text) {
    const glyph = font.glyph(character.codePointAt(0) ?? 0);
    if (glyph === undefined) throw new Error(`${name} has no glyph for ${character}.`);
    used.set(glyph, character);
    digits += glyphHex(glyph);
  }
  return `<${digits}>`;
}
