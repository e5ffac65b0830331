import { expect, test } from 'vitest';
import { compareEditions } from '#domain/edition-diff.ts';
import { template } from '../files.ts';

const [trial, now] = await Promise.all(['2019', '2021'].map(template));

test('from the form of 2019 to that of 2021', () => {
  if (!trial || !now) throw new Error('editions');
  const { added, removed, renamed, changedRules } = compareEditions(trial, now);
  const rows = added.filter((part) => part.kind === 'row').map((part) => part.label);
  expect(rows).toEqual([
    '三、本年度办理结果 · （六）其他处理 · 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '三、本年度办理结果 · （六）其他处理 · 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '三、本年度办理结果 · （六）其他处理 · 3.其他',
  ]);
  const gone = removed.filter((part) => part.kind === 'row').map((part) => part.label);
  expect(gone).toContain('政府集中采购');
  expect(gone).toContain('三、本年度办理结果 · （六）其他处理');
  expect(renamed).toContainEqual({
    part: {
      key: 'row:proactiveDisclosure.normativeDocuments',
      kind: 'row',
      label: '行政规范性文件',
    },
    before: '规范性文件',
  });
  // One id over other rows is no new name: 采购总金额 went, 本年收费金额 came.
  expect(renamed.map(({ before }) => before)).toEqual(['规范性文件', '处理决定数量']);
  expect(changedRules.map(({ rule }) => rule.id)).toEqual(['requestsHandled']);
});

test('an edition does not differ from itself', () => {
  if (!now) throw new Error('edition');
  expect(compareEditions(now, now)).toEqual({
    added: [],
    removed: [],
    renamed: [],
    changedRules: [],
  });
});
