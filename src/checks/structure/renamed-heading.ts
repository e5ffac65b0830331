import type { TextCheck } from '../text-check.ts';
import { ownSections, withoutNumber } from './own-sections.ts';
import { FORM } from './sources.ts';

/** A heading that is not the form's, where the edition lets nobody rename it. The number is another check's. */
export const renamedHeading: TextCheck = {
  id: 'renamedHeading',
  severity: 'notice',
  source: FORM,
  find: (text) =>
    ownSections(text).flatMap(({ text: { id, heading }, official }) => {
      if (!official || official.renamable) return [];
      if (withoutNumber(heading) === withoutNumber(official.title)) return [];
      const values = { heading, official: official.title };
      return [{ places: [{ section: id }], values, quote: heading }];
    }),
  examples: {
    fires: ['部分：四、行政复议和行政诉讼情况'],
    silent: ['部分：四、政府信息公开行政复议、行政诉讼情况'],
  },
};
