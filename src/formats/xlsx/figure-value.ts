/** A figure as a spreadsheet keeps it: a number, and the format that shows it as it was typed. */
export interface FigureValue {
  /** A decimal number without sign + or leading zeros. */
  number: string;
  /** Number format: as many decimals as were typed, and the note behind the figure. */
  format: string;
}

/** A spreadsheet calculates with 15 digits; a longer number would come back as another. */
const EXACT_DIGITS = 15;

/** Letters of a note that still has room in a column. */
const LONGEST_NOTE = 40;

const FIGURE = /^([+-]?)(\d+)(?:\.(\d+))?(（\P{C}*）)?$/u;

/** The number a printed figure is; undefined where it is none or has more digits than a spreadsheet keeps. */
export function figureValue(printed: string): FigureValue | undefined {
  const match = FIGURE.exec(printed);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', note = ''] = match;
  const significant = whole.replace(/^0+/, '') + fraction;
  const digits = `${whole.startsWith('0') ? '0'.repeat(whole.length) : '0'}${fraction && `.${'0'.repeat(fraction.length)}`}`;
  const shown = `${digits}${note && literal(note)}`;
  const format = sign === '+' ? `+${shown}` : shown;
  if (significant.length > EXACT_DIGITS || note.length > LONGEST_NOTE) return undefined;
  const number = `${sign === '-' ? '-' : ''}${whole.replace(/^0+(?=\d)/, '')}${fraction && `.${fraction}`}`;
  return { number, format };
}

/** Text that stands in a number format for itself, letter by letter, for quotes could not hold a quote. */
function literal(text: string): string {
  return [...text].map((letter) => `\\${letter}`).join('');
}
