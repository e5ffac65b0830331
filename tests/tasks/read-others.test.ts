import { expect, test } from 'vitest';
import { check } from '#tasks/check.ts';
import { readOthers } from '#tasks/check-text.ts';
import { seed, template } from '../files.ts';

const edition = await template('2021');
const sentences = [
  '建立了信息公开审查和登记制度',
  '按季度检查网站栏目并通报检查结果',
  '组织全县业务人员集中培训2次',
  '举办政府开放日活动听取群众意见',
];

/** 云溪县 or another unit with these sentences in 总体情况. */
function reportOf(unit: string, said: readonly string[]) {
  const { report } = seed('yunxi-2024');
  const text = said.map((one) => `${one}。`).join('');
  const block = { id: 'p1', kind: 'paragraph', level: 0, runs: [{ text }] } as const;
  const sections = report.sections.map((one) =>
    one.id === 'overview' ? { ...one, blocks: [block] } : one,
  );
  return {
    report: { ...report, unit: { ...report.unit, name: unit }, sections },
    template: edition,
  };
}

const own = reportOf('云溪县人民政府', sentences);
const copy = reportOf('临河县人民政府', sentences.slice(0, 3).concat('推行办理结果网上查询服务'));
const another = reportOf('青禾县人民政府', ['新增政策图解栏目，便于群众查阅政策']);

function copies(of: typeof own, others: readonly (typeof own)[]) {
  return check(of, undefined, undefined, readOthers(others))
    .findings.filter((one) => one.check === 'copyOfOther')
    .map(({ message }) => [message.values.unit, message.values.share]);
}

test('of the reports of a folder those that say the same are told, each with the other', () => {
  const folder = [own, copy, another];
  expect(copies(own, folder)).toEqual([['临河县人民政府', 75]]);
  expect(copies(copy, folder)).toEqual([['云溪县人民政府', 75]]);
  expect(copies(another, folder)).toEqual([]);
});

test('a report alone is no copy of itself', () => {
  expect(copies(own, [own])).toEqual([]);
});
