import { correctionCheck } from './edits.ts';
import { nestedMarks } from './nested-marks.ts';
import { PUNCTUATION } from './sources.ts';

const QUOTES = { opening: '“', closing: '”', inner: ['‘', '’'], farthest: 60 } as const;

/** 引号 inside 引号 is ‘ ’. */
export const nestedQuotes = correctionCheck({
  id: 'nestedQuotes',
  severity: 'notice',
  source: PUNCTUATION,
  edits: ({ text }) => nestedMarks(text, QUOTES),
  examples: {
    fires: ['“开展“政务公开日”活动”'],
    silent: ['“开展‘政务公开日’活动”', '“公开”“解读”和“回应”'],
  },
});
