import { patternCheck } from '../text-check.ts';
import { PUNCTUATION } from './sources.ts';

/** 第一, 首先 take a comma, not 顿号. */
export const ordinalMark = patternCheck({
  id: 'ordinalMark',
  severity: 'notice',
  source: PUNCTUATION,
  pattern:
    /(?=[第首其再最])(?<=^|[。；：;:\n])(第[一二三四五六七八九十]|首先|其次|再次|最后)、(?![一二三四五六七八九十第])/g,
  instead: ([, word]) => `${word}，`,
  examples: {
    fires: ['第一、加强领导。', '主要做法：首先、明确责任；', '成效明显。其次、加强培训。'],
    silent: ['第一，加强领导。', '第一、二、三产业', '第一、第二季度', '位居第一、成效明显'],
  },
});
