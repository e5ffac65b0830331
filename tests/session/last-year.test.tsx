import { expect, test } from 'vitest';
import { openBothYears } from './samples.ts';

test('last year’s report of the same unit, kept here, is compared with', async () => {
  const { next, report } = await openBothYears();
  expect(next.lastYear.get()?.report.year).toBe(report.year);
  // 上年结转 1 of this year against 结转下年度 11 of last year.
  const carried = next.outcome
    .get()
    .findings.find((one) => one.id === 'requestsCarriedOver:naturalPerson');
  expect([carried?.left, carried?.right, carried?.severity]).toEqual(['1', '11', 'mustExplain']);
});

test('another unit’s report is not', async () => {
  const { next } = await openBothYears((later) => ({
    ...later,
    unit: { ...later.unit, name: '云溪县人民政府' },
  }));
  expect(next.lastYear.get()).toBeUndefined();
});
