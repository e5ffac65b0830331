import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that no calendar has: 2月30日, 13月1日, and 2月29日 of a year that has none. */
export const impossibleDate = patternCheck({
  id: 'impossibleDate',
  severity: 'mustExplain',
  source: NUMERALS,
  pattern: /(?<!\d)(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日/g,
  unless: ([, year, month, day]) => exists(year, Number(month), Number(day)),
  examples: {
    fires: ['2021年2月30日印发', '6月31日召开会议', '2021年13月1日', '2021年2月29日'],
    silent: ['2020年2月29日', '2月29日', '12月31日', '2021年1月1日至12月31日'],
  },
});

function exists(year: string | undefined, month: number, day: number): boolean {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || year === undefined || Number(year) % 4 === 0;
}
