import { correctionCheck, editsOf } from './edits.ts';
import { PUNCTUATION } from './sources.ts';

/** 引号 inside 引号 is ‘ ’. */
export const nestedQuotes = correctionCheck({
  id: 'nestedQuotes',
  severity: 'notice',
  source: PUNCTUATION,
  edits: ({ text }) =>
    editsOf(text, /(?<=“[^“”]{0,60})“([^“”]{1,60})”(?=[^“”]{0,60}”)/g, ([, words]) => `‘${words}’`),
  examples: {
    fires: ['“开展“政务公开日”活动”'],
    silent: ['“开展‘政务公开日’活动”', '“公开”“解读”和“回应”'],
  },
});
