import { expect, test } from 'vitest';
import { dataName, exportedName, safeName, sheetName } from '#tasks/file-name.ts';
import { seed, template } from '../files.ts';

const { report } = seed('yichun-2021');

test('a file is named after its unit, its year and what kind of copy it is', async () => {
  const given = { report, template: await template('2021') };
  expect(exportedName(given, 'review', 'docx')).toBe(
    '宜春市人民政府2021年政府信息公开工作年度报告（送审稿）.docx',
  );
  expect(exportedName(given, 'publication', 'pdf')).toBe(
    '宜春市人民政府2021年政府信息公开工作年度报告.pdf',
  );
  expect(sheetName(report, 'checkSheet', 'docx')).toBe(
    '宜春市人民政府2021年度年报数据核对情况.docx',
  );
  expect(sheetName(report, 'approval', 'pdf')).toBe('宜春市人民政府2021年度年报审批表.pdf');
  expect(dataName(report)).toBe('宜春市人民政府2021年度报告.nianbao.json');
});

test('a name holds nothing a file system forbids', () => {
  expect(safeName('甲/乙:丙?.')).toBe('甲_乙_丙_');
  expect(safeName('...')).toBe('_');
});
