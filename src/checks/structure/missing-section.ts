import type { TextCheck } from '../text-check.ts';
import { FORM } from './sources.ts';

/** A section the edition requires and the report has not. */
export const missingSection: TextCheck = {
  id: 'missingSection',
  severity: 'mustFix',
  source: FORM,
  find({ template, report }) {
    const present = new Set(report.sections.map((section) => section.id));
    return template.sections
      .filter((section) => section.required && !present.has(section.id))
      .map(({ id, title }) => ({ places: [{ section: id }], values: { title }, quote: title }));
  },
  examples: {
    fires: ['缺少：四、政府信息公开行政复议、行政诉讼情况'],
    silent: ['部分：四、政府信息公开行政复议、行政诉讼情况'],
  },
};
