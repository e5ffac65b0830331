import { patternCheck } from '../text-check.ts';
import { PUNCTUATION } from './sources.ts';

/** Two different marks where one belongs: “，。”, “。；”. */
export const clashingMarks = patternCheck({
  id: 'clashingMarks',
  severity: 'notice',
  source: PUNCTUATION,
  pattern: /([，、；：。])(?!\1)[，、；：。]/g,
  examples: {
    fires: ['全部办结，。', '未发生诉讼事件。；四是', '一是加强领导：，'],
    silent: ['收到3件，办结3件。', '“公开为常态。”', '（一）公开。'],
  },
});
