import { FRONT } from '../text.ts';
import type { TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';

/** 落款 later than 公布. */
export const signedAfterPublished: TextCheck = {
  id: 'signedAfterPublished',
  severity: 'mustExplain',
  source: PRACTICE,
  find({ report: { front } }) {
    const { signedOn, publishedOn } = front;
    if (signedOn === undefined || publishedOn === undefined || signedOn <= publishedOn) return [];
    return [{ places: [{ section: FRONT }], values: { signedOn, publishedOn }, quote: signedOn }];
  },
  examples: {
    fires: ['公布：2022-03-07\n落款：2022-03-08'],
    silent: ['公布：2022-03-08\n落款：2022-03-07'],
  },
};
