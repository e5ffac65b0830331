import { FRONT } from '../text.ts';
import type { TextCheck } from '../text-check.ts';
import { FORM } from './sources.ts';

/** A title that does not call the report what the edition calls it: …工作报告 for …工作年度报告. */
export const titleForm: TextCheck = {
  id: 'titleForm',
  severity: 'notice',
  source: FORM,
  find({ title, template }) {
    const ending = template.reportTitle.split('}年')[1] ?? '';
    if (title.replace(/\s/g, '').endsWith(ending)) return [];
    return [{ places: [{ section: FRONT }], values: { quote: title, ending }, quote: title }];
  },
  examples: {
    fires: ['标题：云溪县2021年政府信息公开工作报告'],
    silent: ['标题：云溪县2021年政府信息公开工作年度报告'],
  },
};
