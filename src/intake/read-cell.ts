import type { Cell } from '#domain/cells.ts';
import { readFigure } from '#domain/figure.ts';
import { simplify } from './simplify.ts';

/** What the text of a source's cell says: the figure to fill in, and what stands beside it. */
export interface CellReading {
  /** Digits where they are a figure of the cell, else the text as it stands; empty where the cell is blank. */
  figure: string;
  /** 其中修订16件. */
  note?: string;
  /** The unit the source writes in the cell, where it is another than the form's. */
  unit?: string;
  /** A figure, a blank, or a sign that stands for none: nothing was guessed. */
  clear: boolean;
}

const UNITS = '人次|万元|亿元|[件条次篇个人元项家部期份场宗起例]';
const FIGURE = new RegExp(`^([+-]?[\\d,]*\\d(?:\\.\\d+)?)(${UNITS})?$`);
const BRACKETED = /^([^()]+)\(([^()]+)\)$/;
const OF_WHICH = /^([+-]?\d(?:[\d,.]*\d)?(?:件|条|次)?)[,;、]?(其中.+)$/;
const NONE = /^(?:[/\\|*-]+|[—–―─－]+|无|无数据|不适用|空)$/;
const UNIT = new RegExp(`^(?:${UNITS})$`);
/** 采购总金额: the form leaves the unit to the office. */
const FREE = 'free';
/** The sign of a change as offices write it: 增3, 减3, ↓3. */
const CHANGE = /^(?:增加?|减少?|↑|↓)\d+$/;

const INVISIBLE = /[\u200b-\u200f\ufeff]+/g;
/** Digits of which some were read as letters that look like them; what they are is not guessed. */
const MISREAD = /^[\dOoQlI]{1,10}(?:\.[\dOoQlI]{1,6})?$/;

/** Reads the text of a cell. A stroke, 无 and the like are kept as they stand; nothing becomes 0 by itself. */
export function readCell(text: string, cell: Cell): CellReading {
  const bare = halfWidth(text);
  if (bare === '') return { figure: '', clear: true };
  if (cell.kind === 'text') return { figure: text.trim(), clear: true };
  const [, before = bare, note] = BRACKETED.exec(bare) ?? OF_WHICH.exec(bare) ?? [];
  if (note !== undefined && UNIT.test(note)) return { ...figureOf(before + note, text, cell) };
  return { ...figureOf(before, text, cell), ...(note !== undefined && { note }) };
}

/** Whether a text looks like what stands in a cell for figures. */
export function looksLikeFigure(text: string): boolean {
  const bare = comparable(text);
  const [, before = bare] = BRACKETED.exec(bare) ?? OF_WHICH.exec(bare) ?? [];
  return [FIGURE, MISREAD].some((one) => one.test(before)) || NONE.test(bare) || CHANGE.test(bare);
}

/** Whether a text is a unit of measure. */
export function isUnit(text: string): boolean {
  return UNIT.test(comparable(text));
}

/** Whether a text is a unit of measure, or the stroke that stands for none. */
export function looksLikeUnit(text: string): boolean {
  const bare = comparable(text);
  return UNIT.test(bare) || NONE.test(bare);
}

/** Whether a text only says that there is no figure. */
export function saysNone(text: string): boolean {
  return NONE.test(comparable(text));
}

function figureOf(written: string, text: string, cell: Cell): CellReading {
  const [, number, unit] = FIGURE.exec(simplify(written)) ?? [];
  const reading = readFigure(number, cell);
  if (number === undefined || reading.state !== 'read') {
    return { figure: text.replace(INVISIBLE, '').trim(), clear: saysNone(text) };
  }
  const foreign = unit !== undefined && cell.unit !== '' && unit !== cell.unit;
  // Digits with a gap between them may be one figure or two.
  const clear = (!foreign || cell.unit === FREE) && !/\d\s+\d/.test(text);
  return { figure: reading.digits, clear, ...(foreign && { unit }) };
}

/** What stands in a cell of figures is short, its note included. */
const LONGEST = 200;

function comparable(text: string): string {
  return text.length > LONGEST ? '' : simplify(halfWidth(text));
}

function halfWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, '')
    .replaceAll('\u2212', '-');
}
