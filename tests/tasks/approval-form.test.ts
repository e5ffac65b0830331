import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import { approval } from '#i18n/check-sheet.zh-cn.ts';
import { approvalValues } from '#tasks/approval-form.ts';
import { readOwnForm } from '#tasks/own-form.ts';
import { writeSheet } from '#tasks/sheets.ts';
import { must, seed, template } from '../files.ts';

const assets = diskAssets(fileURLToPath(new URL('../..', import.meta.url)));
const counts = { mustFix: 1, mustExplain: 2, notice: 3 };

async function valuesOf(circulation = seed('yunxi-2024').report.circulation) {
  const report = { ...seed('yunxi-2024').report, circulation };
  return approvalValues({ report, template: await template('2021') }, { counts }, approval);
}

function wordFile(text: string): Uint8Array {
  const body = `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(body) });
}

test('a form is filled in with the report and with the steps of its way', async () => {
  const values = await valuesOf([
    { name: '拟稿', person: '甲', at: '2025-01-06T02:00:00Z', opinion: '已核对' },
    { name: '科室审核', person: '', at: '', opinion: '' },
  ]);
  const told = [
    '单位',
    '年份',
    '标题',
    '错误数',
    '需说明数',
    '环节1',
    '意见1',
    '姓名1',
    '日期1',
    '环节2',
    '意见2',
    '环节3',
  ];
  expect(told.map((name) => values.get(name))).toEqual([
    '云溪县人民政府',
    '2024',
    '云溪县人民政府2024年政府信息公开工作年度报告',
    '1',
    '2',
    '拟稿',
    '已核对',
    '甲',
    '2025-01-06',
    '科室审核',
    '',
    '保密审查',
  ]);
});

test('the filled form takes the place of the sheet, what is not known is told of in one sentence', async () => {
  const form = { bytes: wordFile('{{单位}}{{科长}}{{股长}}'), values: await valuesOf() };
  const { report } = seed('yunxi-2024');
  const files = await writeSheet({ kind: 'approval', report, versions: [], form }, assets);
  expect(files).toHaveLength(1);
  const [file] = files;
  expect(file?.name).toBe('云溪县人民政府2024年度年报审批表.docx');
  if (!file || 'problem' in file) throw new Error('No form was filled in');
  expect(file.remarks).toEqual([
    { id: 'form.unknownNames', values: { names: '{{科长}}、{{股长}}' } },
  ]);
  const xml = strFromU8(unzipSync(file.bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('云溪县人民政府{{科长}}');
});

test('a form is tried when it is chosen', async () => {
  const values = await valuesOf();
  const remarkOf = (text: string) => must(readOwnForm(wordFile(text), values)).remark?.id;
  expect(remarkOf('{{单位}}')).toBeUndefined();
  expect(remarkOf('{{科长}}')).toBe('form.unknownNames');
  expect(remarkOf('审批表')).toBe('form.noNames');
  const none = readOwnForm(strToU8('x'), values);
  expect(none.ok || none.problem.id).toBe('form.notWord');
});
