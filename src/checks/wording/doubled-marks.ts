import { patternCheck } from '../text-check.ts';
import { PUNCTUATION } from './sources.ts';

/** The same mark twice: “，，”. Six or three full stops are a typed ellipsis, which another check knows. */
export const doubledMarks = patternCheck({
  id: 'doubledMarks',
  severity: 'notice',
  source: PUNCTUATION,
  pattern: /([，；：、,;！？])\1+|(?<!。)。。(?!。)/g,
  unless: ([quote]) => quote === '！！！' || quote === '？？？',
  instead: ([quote]) => quote.slice(0, 1),
  examples: {
    fires: ['信息不存在的3件，，不予公开的1件。', '工作扎实。。', '其中,,办结3件'],
    silent: ['收到3件，办结3件。', 'http://www.yunxi.gov.cn', '等等。。。。。。'],
  },
});
