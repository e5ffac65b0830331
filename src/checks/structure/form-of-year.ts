import { FRONT } from '../text.ts';
import type { TextCheck } from '../text-check.ts';
import { FORM } from './sources.ts';

/** A report of a year that another edition of the form is for: its tables have rows that are no longer there. */
export const formOfYear: TextCheck = {
  id: 'formOfYear',
  severity: 'mustExplain',
  source: FORM,
  find({ template: { title, years }, report: { year } }) {
    if (year >= years.from && year <= (years.to ?? year)) return [];
    return [{ places: [{ section: FRONT }], values: { year: String(year), form: title } }];
  },
  examples: { fires: ['年度：2020'], silent: ['年度：2022'] },
};
