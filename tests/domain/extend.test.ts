import { expect, test } from 'vitest';
import { leavesOf } from '#domain/cells.ts';
import { extendTemplate } from '#domain/extend.ts';
import type { TemplateExtension } from '#domain/extension.ts';
import { readTemplate } from '#schema/template-file.ts';
import { must, template } from '../files.ts';

const parent = await template('2021');

function extended(changes: Partial<TemplateExtension>) {
  return extendTemplate(parent, { id: 'x', revision: 1, extends: '2021', title: 'x', ...changes });
}

function rowLabels(edition: typeof parent, table: string): string[] {
  const found = edition.tables.find((one) => one.id === table);
  return (found?.blocks ?? []).flatMap(({ rows }) => leavesOf(rows).map((leaf) => leaf.label));
}

test('without changes the parent is kept, under its own name', () => {
  expect(extended({})).toEqual({ ...parent, id: 'x', title: 'x', extends: '2021' });
});

test('a row is added behind the one it names, within its group', () => {
  const row = { id: 'transferred', label: '6.移送其他机关', unit: '件' };
  const labels = rowLabels(
    extended({ add: { rows: [{ table: 'requests', after: 'reconfirmation', row }] } }),
    'requests',
  );
  expect(labels.slice(19, 22)).toEqual([
    '5.要求行政机关确认或重新出具已获取信息',
    '6.移送其他机关',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  ]);
});

test('a row is renamed, another removed; a group left empty goes', () => {
  const labels = rowLabels(
    extended({
      rename: { rows: { 'requests.granted': '（一）公开' } },
      remove: {
        rows: ['requests.notCorrectedInTime', 'requests.feeNotPaid', 'requests.otherReason'],
      },
    }),
    'requests',
  );
  expect(labels).toHaveLength(22);
  expect(labels[2]).toBe('（一）公开');
  const requests = extended({
    remove: {
      rows: ['requests.notCorrectedInTime', 'requests.feeNotPaid', 'requests.otherReason'],
    },
  }).tables[1];
  expect(JSON.stringify(requests)).not.toContain('（六）其他处理');
});

test('sections and rules are added, replaced and removed by id', () => {
  const section = { id: 'local', title: '七、本地事项', required: false, guidance: [], blocks: [] };
  const edition = extended({
    add: { sections: [{ ...section, after: 'problems' }] },
    rename: { sections: { other: '七、其他' } },
    remove: { rules: ['disputesTotal'] },
  });
  expect(edition.sections.map((one) => one.title).slice(4)).toEqual([
    '五、存在的主要问题及改进情况',
    '七、本地事项',
    '七、其他',
  ]);
  expect(edition.sections[5]).toEqual(section);
  expect(edition.rules.map((rule) => rule.id)).not.toContain('disputesTotal');
});

test('a file that extends is made from the edition it names', async () => {
  const json = {
    $schema: '../x.json',
    id: 'y',
    revision: 1,
    extends: '2021',
    title: '地方格式',
    regions: ['210000'],
  };
  const edition = must(
    await readTemplate(json, async (id) => ({ ok: true, value: await template(id) })),
  );
  expect(edition).toMatchObject({
    id: 'y',
    title: '地方格式',
    regions: ['210000'],
    years: { from: 2021 },
  });
});

test.each([
  [{ id: 'y', revision: 1, extends: '2021', title: 'y', colour: 1 }, 'file.unknownKey'],
  [{ id: 'y', revision: 1, extends: '2021' }, 'file.unfit'],
  ['text', 'template.notTemplate'],
])('%j is refused with %s', async (json, id) => {
  const read = await readTemplate(json, async (parentId) => ({
    ok: true,
    value: await template(parentId),
  }));
  expect(read.ok || read.problem.id).toBe(id);
});
