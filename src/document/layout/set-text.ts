import type { CellAddress } from '#domain/address.ts';
import type { FontMetrics, MissingGlyph, Origin } from '../page.ts';
import type { FontRole } from '../tree.ts';

/** A stretch of text in one face. */
export interface FacedText {
  text: string;
  font: FontRole;
  cell?: CellAddress | undefined;
}

/** A character with the font that has it. `advance` in parts of the font size. */
export interface SetCharacter {
  character: string;
  font: FontRole;
  advance: number;
  cell?: CellAddress | undefined;
}

/** Turns text into characters of known width, and notes those no font has. */
export interface Typesetter {
  set(runs: readonly FacedText[], origin: Origin): SetCharacter[];
  /** The same, noting nothing: to find out how wide a text is. */
  measure(runs: readonly FacedText[]): SetCharacter[];
  missing: MissingGlyph[];
}

/** Drawn, and readable, in the place of a character no font has. */
const STAND_IN = '〓';
const FALLBACK: readonly FontRole[] = ['fangsong', 'songti', 'heiti', 'kaiti', 'biaosong'];
/** Some faces draw these narrow, as in Latin text; in Chinese text they fill a square. */
const SQUARE_QUOTES = new Set('“”‘’');
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const PRIVATE = /^[\ue000-\uf8ff\u{f0000}-\u{10ffff}]$/u;
const LINE_END = /\r\n?|\u2028|\u2029/g;
const ODD_SPACE = /[\t\u2000-\u200a\u202f\u205f]/g;
const CONTROL = /^\p{Cc}$/u;

type Resolved = { font: FontRole; advance: number } | undefined;

/** A typesetter for fonts of known widths. */
export function typesetter(metrics: FontMetrics): Typesetter {
  const missing: MissingGlyph[] = [];
  const known = new Map<string, Resolved>();
  const resolve = (font: FontRole, character: string): Resolved => {
    const key = font + character;
    if (!known.has(key)) known.set(key, findGlyph(metrics, font, character));
    return known.get(key);
  };
  const setOne = (run: FacedText, character: string): SetCharacter | undefined => {
    if (character === '\n') return { character, font: run.font, advance: 0, cell: run.cell };
    const glyph = resolve(run.font, character);
    return glyph && { character, ...glyph, cell: run.cell };
  };
  const standIn = (run: FacedText): SetCharacter => {
    const glyph = resolve(run.font, STAND_IN) ?? { font: run.font, advance: 1 };
    return { character: STAND_IN, ...glyph, cell: run.cell };
  };
  const note = (character: string, run: FacedText, origin: Origin): void => {
    missing.push({ character, origin: { ...origin, ...(run.cell && { cell: run.cell }) } });
  };
  const set = (runs: readonly FacedText[], origin?: Origin): SetCharacter[] =>
    runs.flatMap((run) =>
      visible(run.text).map((character) => {
        const done = setOne(run, character);
        if (!done && origin) note(character, run, origin);
        return done ?? standIn(run);
      }),
    );
  return { set, measure: (runs) => set(runs), missing };
}

/** The characters of a text that show: odd blanks become spaces, variation selectors and the like go. */
function visible(text: string): string[] {
  return [...text.replace(LINE_END, '\n').replace(ODD_SPACE, ' ')].filter(
    (character) => character === '\n' || !(INVISIBLE.test(character) || CONTROL.test(character)),
  );
}

function findGlyph(metrics: FontMetrics, role: FontRole, character: string): Resolved {
  if (PRIVATE.test(character)) return undefined;
  const narrowest = SQUARE_QUOTES.has(character) ? 900 : 0;
  for (const font of [role, ...FALLBACK]) {
    const advance = metrics.advance(font, character);
    if (advance !== undefined && advance >= narrowest) return { font, advance: advance / 1000 };
  }
  if (narrowest === 0) return undefined;
  const advance = metrics.advance(role, character);
  return advance === undefined ? undefined : { font: role, advance: advance / 1000 };
}
