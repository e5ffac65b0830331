import { FORM } from '../structure/sources.ts';
import { FRONT } from '../text.ts';
import type { TextCheck } from '../text-check.ts';

/** A title that names another year than the report's. */
export const titleYear: TextCheck = {
  id: 'titleYear',
  severity: 'mustExplain',
  source: FORM,
  find({ title, report }) {
    const years: string[] = title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
    const year = String(report.year);
    const [quote] = years;
    if (quote === undefined || years.includes(year)) return [];
    return [{ places: [{ section: FRONT }], values: { quote, year, title }, quote }];
  },
  examples: {
    fires: ['标题：云溪县2020年政府信息公开工作年度报告'],
    silent: ['标题：云溪县2021年政府信息公开工作年度报告'],
  },
};
