import { patternCheck } from '../text-check.ts';
import { PUNCTUATION } from './sources.ts';

/** A paragraph that begins with a mark no line may begin with. */
export const leadingMark = patternCheck({
  id: 'leadingMark',
  severity: 'notice',
  source: PUNCTUATION,
  pattern: /^[ \u3000]*[，。；、：！？,;）》”]+/g,
  instead: () => '',
  examples: { fires: ['，共收到申请3件。', '。（一）公开'], silent: ['共收到申请3件，', '“公开”'] },
});
