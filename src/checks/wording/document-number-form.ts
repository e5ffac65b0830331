import { patternCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from './sources.ts';

/** The number of a 文号 has no 第 and no zeros before it: 〔2021〕3号. */
export const documentNumberForm = patternCheck({
  id: 'documentNumberForm',
  severity: 'notice',
  source: DOCUMENT_FORM,
  pattern: /(?=[第0])(?<=〔(?:19|20)\d{2}〕)(?:第0*|0+)([1-9]\d{0,4})号/g,
  instead: ([, number]) => `${number}号`,
  examples: {
    fires: ['云府发〔2021〕第3号', '云府发〔2021〕03号'],
    silent: ['云府发〔2021〕3号', '国务院令第711号', '云府发〔2021〕30号'],
  },
});
