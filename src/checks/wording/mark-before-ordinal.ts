import { patternCheck } from '../text-check.ts';
import { PUNCTUATION } from './sources.ts';

/** 二是 right behind a figure or a closing mark: the stop between the two points is missing. */
export const markBeforeOrdinal = patternCheck({
  id: 'markBeforeOrdinal',
  severity: 'notice',
  source: PUNCTUATION,
  pattern: /(?=[二三四五六七八九])(?<=[\d%％）)》”])[二三四五六七八九]是/g,
  examples: {
    fires: ['一是解读率达100%二是丰富形式。', '一是印发《指南》二是加强培训。'],
    silent: ['一是解读率达100%。二是丰富形式。', '周二是接待日'],
  },
});
