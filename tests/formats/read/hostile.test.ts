import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { intake } from '#i18n/intake.zh-cn.ts';
import { problems } from '#i18n/problems.zh-cn.ts';
import { importReport } from '#intake/import-report.ts';
import { allEditions } from '../../intake/layouts.ts';
import { attacks } from './attacks.ts';

const editions = await allEditions();

describe('refused or read safely, in time and with one sentence', () => {
  test.each(attacks)('%s', async (_what, make, id) => {
    const bytes = make();
    const started = performance.now();
    const read = await importReport(bytes, 'x', editions);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(read.ok ? undefined : read.problem.id).toBe(id && `intake.${id}`);
    if (!read.ok) expect(intake[read.problem.id]?.(read.problem.values)).toMatch(/^[^\n]{10,90}$/);
  });
});

test('a prototype key of a report file reaches nothing', async () => {
  const json = '{"format":"nianbao-report","formatVersion":1,"__proto__":{"hacked":true}}';
  const read = await importReport(strToU8(json), 'x', editions);
  expect(read.ok ? undefined : problems[read.problem.id]?.(read.problem.values)).toContain(
    '已损坏',
  );
  expect('hacked' in {}).toBe(false);
});

test.each([
  ['nested a million deep', '{"report":'.repeat(1_000_000)],
  [
    'of ten thousand unknown keys',
    `{"format":"nianbao-report","formatVersion":1,${Array.from({ length: 10_000 }, (_, at) => `"unknown${at}":1`).join()}}`,
  ],
  ['of a million keys', `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join()}}`],
  [
    'of a report that is one list',
    `{"format":"nianbao-report","formatVersion":1,"report":[${'[],'.repeat(1_000_000)}[]]}`,
  ],
])('a report file %s is refused in time, with one sentence', async (_what, json) => {
  const started = performance.now();
  const read = await importReport(strToU8(json), 'x', editions);
  expect(performance.now() - started).toBeLessThan(5000);
  const said = read.ok ? undefined : problems[read.problem.id]?.(read.problem.values);
  expect(said).toMatch(/^[^\n]{5,120}$/);
});

test('scripts of a page are neither run nor read', async () => {
  const page =
    '<html><script>globalThis.hacked = "<p>五、存在问题</p>"</script><img src=x onerror="globalThis.hacked=1">' +
    '<p>云溪县2021年政府信息公开工作年度报告</p><p>一、总体情况</p><p>平稳。</p></html>';
  const read = await importReport(strToU8(page), 'x', editions);
  expect(read.ok && read.value.sections.map(({ heading }) => heading)).toEqual(['一、总体情况']);
  expect('hacked' in globalThis).toBe(false);
});
