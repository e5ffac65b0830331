import { expect, test } from 'vitest';
import { checkReport } from '#checks/check-report.ts';
import { planChecks } from '#checks/plan.ts';
import { template } from '../files.ts';

const unit = { kind: 'government', level: 'county' } as const;

/** Cases of this year, and reconsiderations of the last where its report is at hand. */
async function told(id: string, cases: { suits: string; reconsidered: string; last?: string }) {
  const plan = planChecks(await template(id));
  const { suits, reconsidered, last } = cases;
  const figures = {
    'disputes.afterReconsideration.total': suits,
    'disputes.reconsideration.total': reconsidered,
  };
  const lastYear = { 'disputes.reconsideration.total': last ?? '' };
  const { findings, rules } = checkReport(plan, { figures, unit, ...(last && { lastYear }) });
  const rule = 'suitsAfterReconsideration';
  return {
    found: findings.filter((one) => one.rule === rule).map(({ severity }) => severity),
    notRun: rules.notRun.some((one) => one.rule === rule),
  };
}

test.each([
  ['2021', { suits: '3', reconsidered: '0', last: '0' }, ['mustExplain']],
  ['2019', { suits: '3', reconsidered: '0', last: '2' }, ['mustExplain']],
  ['2021', { suits: '3', reconsidered: '0', last: '3' }, []],
  ['2021', { suits: '3', reconsidered: '1', last: '0' }, []],
  ['2021', { suits: '0', reconsidered: '0', last: '0' }, []],
] as const)(
  '%s: suits after reconsideration need one, this year or last: %j',
  async (id, cases, expected) => {
    expect((await told(id, cases)).found).toEqual(expected);
  },
);

test('without last year the rule is told as not run', async () => {
  expect(await told('2021', { suits: '3', reconsidered: '0' })).toEqual({
    found: [],
    notRun: true,
  });
});
