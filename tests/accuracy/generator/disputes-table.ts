import type { Random } from './random.ts';
import type { Grid } from './requests-table.ts';

export const DISPUTES = ['reconsideration', 'direct', 'afterReconsideration'];
export const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'];

/** 表四: in each of the three rows 总计 is the sum of the four results. */
export function disputesTable(random: Random, most: number): Grid {
  return Object.fromEntries(
    DISPUTES.map((row) => {
      const none = most === 0 || random.chance(0.35);
      const counts = RESULTS.map(() => (none || random.chance(0.3) ? 0 : random.int(0, most)));
      const total = counts.reduce((sum, one) => sum + one, 0);
      return [row, { ...Object.fromEntries(RESULTS.map((one, at) => [one, counts[at]])), total }];
    }),
  ) as Grid;
}
