import type { CellAddress } from '#domain/address.ts';
import type { Finding } from '#domain/finding.ts';
import type { ReportSession } from '#session/report-session.ts';
import { shownText } from '../figures/figure-edits.ts';
import type { TextFix } from './text-change.ts';

/** The digits of a number in the text, with the 万 that belongs to them. */
const DIGITS = /\d[\d,]*(?:\.\d+)?\s*[万亿]?/;

/** What can be done about a number of the text that a table contradicts: the table's digits, typed or bound to their cell. */
export function tableFixes(session: ReportSession, finding: Finding): TextFix[] {
  const [place] = finding.places;
  const { right, quote } = finding;
  if (finding.check !== 'textAgainstTables' || !right || !quote || !place) return [];
  const digits = DIGITS.exec(quote);
  if (!('block' in place) || !digits) return [];
  const start = place.start + digits.index;
  const typed = { ...place, start, end: start + digits[0].length, text: right, quote: digits[0] };
  const cell = cellOf(session, finding, right);
  return cell === undefined ? [typed] : [{ ...typed, bind: cell }, typed];
}

/** The one cell that the words before the number speak of and that shows the figure. */
function cellOf(
  { template, cells }: ReportSession,
  { message }: Finding,
  right: string,
): CellAddress | undefined {
  const spoken = template.phrases?.filter(({ label }) => label === message.values.label) ?? [];
  const alone = spoken.flatMap(({ readings }) =>
    readings.flatMap(([cell, ...more]) => (cell !== undefined && more.length === 0 ? [cell] : [])),
  );
  return alone.find((cell) => shownText(cells.get(cell)) === right);
}
