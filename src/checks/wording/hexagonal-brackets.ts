import { patternCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from './sources.ts';

/** 六角括号 are for the year of a 文号 alone. */
export const hexagonalBrackets = patternCheck({
  id: 'hexagonalBrackets',
  severity: 'notice',
  source: DOCUMENT_FORM,
  pattern: /〔(?!(?:19|20)\d{2}〕)[^〔〕]{0,20}〕/g,
  examples: {
    fires: ['〔一〕主动公开', '云府发〔2021年〕3号', '云府发〔21〕3号'],
    silent: ['云府发〔2021〕3号', '国办公开办函〔202130号'],
  },
});
