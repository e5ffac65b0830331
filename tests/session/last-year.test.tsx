import { expect, test } from 'vitest';
import { example, workspaceOf } from './samples.ts';

test('last year’s report of the same unit, kept here, is compared with', async () => {
  const workspace = workspaceOf();
  const opened = await example();
  await workspace.open(opened);
  const { report } = opened.file;
  const next = await workspace.open({
    ...opened,
    file: { ...opened.file, report: { ...report, year: report.year + 1 } },
  });
  if (!next.ok) throw new Error(next.problem.id);
  expect(next.value.lastYear.get()?.report.year).toBe(report.year);
  // 上年结转 1 of this year against 结转下年度 11 of last year.
  const carried = next.value.outcome
    .get()
    .findings.find((one) => one.id === 'requestsCarriedOver:naturalPerson');
  expect([carried?.left, carried?.right, carried?.severity]).toEqual(['1', '11', 'mustExplain']);
});

test('another unit’s report is not', async () => {
  const workspace = workspaceOf();
  const opened = await example();
  await workspace.open(opened);
  const { report } = opened.file;
  const next = await workspace.open({
    ...opened,
    file: {
      ...opened.file,
      report: {
        ...report,
        year: report.year + 1,
        unit: { ...report.unit, name: '云溪县人民政府' },
      },
    },
  });
  expect(next.ok && next.value.lastYear.get()).toBeUndefined();
});
