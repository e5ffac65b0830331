import { describe, expect, test } from 'vitest';
import type { ImportedReport } from '#domain/imported-report.ts';
import { importReport } from '#intake/import-report.ts';
import { must } from '../files.ts';
import { allEditions } from './layouts.ts';

const editions = await allEditions();

const HEAD = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const COLUMNS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceAgency',
  'otherOrganization',
  'total',
];

/** A page with some rows of 表三 under its head. */
function tableThree(rows: readonly (readonly string[])[], head: readonly string[] = HEAD): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<html><body><p>云溪县民政局2021年政府信息公开工作年度报告</p><p>三、收到和处理政府信息公开申请情况</p>
<table>${[head, ...rows].map(row).join('')}</table><p>六、其他需要报告的事项</p><p>无。</p></body></html>`;
}

async function read(text: string): Promise<ImportedReport> {
  return must(await importReport(new TextEncoder().encode(text), 'x', editions));
}

/** The figures of a row as the draft has them, column by column; blank ones are undefined. */
function rowOf({ report }: ImportedReport, row: string): (string | undefined)[] {
  return COLUMNS.map((column) => report.figures[`requests.${row}.${column}`]);
}

const certainty = ({ cells }: ImportedReport, row: string) =>
  COLUMNS.map((column) => cells[`requests.${row}.${column}`]?.certain);

const seven = (text: string) => COLUMNS.map(() => text);

describe('labels', () => {
  test.each([
    ['as printed', '2.其他法律行政法规禁止公开', 'forbiddenByLaw', true],
    ['half-width and spaced', '2 . 其他法律 行政法规 禁止公开', 'forbiddenByLaw', true],
    ['with 、 for a dot', '2、其他法律行政法规禁止公开', 'forbiddenByLaw', true],
    ['without its number', '其他法律行政法规禁止公开', 'forbiddenByLaw', true],
    ['in traditional characters', '2.其他法律行政法規禁止公開', 'forbiddenByLaw', true],
    ['wrapped', '2.其他法律<br>行政法规<br>禁止公开', 'forbiddenByLaw', true],
    ['with other quotation marks', '3.危及"三安全一稳定"', 'securityAndStability', true],
    ['without the bracketed remark', '（二）部分公开', 'partlyGranted', true],
    ['with characters lost', '2.其他法律行政止公开', 'forbiddenByLaw', false],
    ['with a character misread', '4.保护第三万合法权益', 'thirdPartyRights', false],
  ])('%s', async (_how, label, row, certain) => {
    const imported = await read(tableThree([[label, ...seven('4')]]));
    expect(rowOf(imported, row)).toEqual(seven('4'));
    expect(certainty(imported, row)).toEqual(COLUMNS.map(() => certain));
  });

  test('letters set one below the other, spread over rows, hide no row', async () => {
    const imported = await read(
      tableThree(
        [
          ['三、', '（一）予以公开', ...seven('5')],
          ['本年度', '（二）部分公开', ...seven('6')],
          ['办理结果', '（七）总计', ...seven('11')],
        ],
        ['', ...HEAD],
      ),
    );
    expect(rowOf(imported, 'granted')).toEqual(seven('5'));
    expect(rowOf(imported, 'partlyGranted')).toEqual(seven('6'));
    expect(rowOf(imported, 'handled')).toEqual(seven('11'));
    expect(imported.unmatched).toEqual([]);
  });
});

describe('rows', () => {
  test('the old single row of （六） is listed, and fills none of its three', async () => {
    const imported = await read(
      tableThree([
        ['5.要求行政机关确认或重新出具已获取信息', ...seven('0')],
        ['（六）其他处理', '3', '0', '0', '0', '0', '0', '3'],
        ['（七）总计', ...seven('9')],
      ]),
    );
    expect(rowOf(imported, 'otherReason')).toEqual(COLUMNS.map(() => undefined));
    expect(imported.unmatched.map(({ text }) => text)).toEqual(['（六）其他处理 3 0 0 0 0 0 3']);
    expect(rowOf(imported, 'handled')).toEqual(seven('9'));
  });

  test('a missing row leaves its cells out; the rows around it stay where they are', async () => {
    const imported = await read(
      tableThree([
        ['1.属于国家秘密', ...seven('1')],
        ['3.危及“三安全一稳定”', ...seven('3')],
      ]),
    );
    expect(rowOf(imported, 'stateSecret')).toEqual(seven('1'));
    expect(rowOf(imported, 'forbiddenByLaw')).toEqual(COLUMNS.map(() => undefined));
    expect(rowOf(imported, 'securityAndStability')).toEqual(seven('3'));
  });

  test('a row of the office’s own is listed with its figures', async () => {
    const imported = await read(
      tableThree([
        ['（一）予以公开', ...seven('1')],
        ['其中：电子邮件答复', ...seven('8')],
        ['（二）部分公开', ...seven('2')],
      ]),
    );
    expect(imported.unmatched.map(({ text }) => text)).toEqual([
      '其中：电子邮件答复 8 8 8 8 8 8 8',
    ]);
    expect(rowOf(imported, 'granted')).toEqual(seven('1'));
    expect(rowOf(imported, 'partlyGranted')).toEqual(seven('2'));
  });

  test('a column that is left out stays blank; the others keep their heads', async () => {
    const head = HEAD.filter((one) => one !== '科研机构');
    const imported = await read(
      tableThree([['（一）予以公开', '1', '2', '4', '5', '6', '18']], head),
    );
    expect(rowOf(imported, 'granted')).toEqual(['1', '2', undefined, '4', '5', '6', '18']);
  });

  test('columns in another order go by their heads', async () => {
    const head = [
      '',
      '总计',
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ];
    const imported = await read(
      tableThree([['（一）予以公开', '21', '1', '2', '3', '4', '5', '6']], head),
    );
    expect(rowOf(imported, 'granted')).toEqual(['1', '2', '3', '4', '5', '6', '21']);
  });

  test('a total that contradicts its parts is taken as it stands', async () => {
    const imported = await read(
      tableThree([['（一）予以公开', '1', '1', '1', '1', '1', '1', '60']]),
    );
    expect(rowOf(imported, 'granted')).toEqual(['1', '1', '1', '1', '1', '1', '60']);
  });
});

describe('values', () => {
  test.each([
    ['a full-width figure', '１２', '12', true],
    ['thousands marks', '1,234', '1234', true],
    ['full-width thousands marks', '１，２３４', '1234', true],
    ['a unit', '12件', '12', true],
    ['a unit in brackets', '12（件）', '12', true],
    ['a note', '16（其中修订3件）', '16', true],
    ['a note without brackets', '16，其中修订3件', '16', true],
    ['a stroke', '/', '/', true],
    ['a dash', '—', '—', true],
    ['无', '无', '无', true],
    ['a blank', '', undefined, true],
    ['a space of a page', '&nbsp;', undefined, true],
    ['two figures that may be one', '5 30', '530', false],
    ['text', '见附件', '见附件', false],
  ])('%s', async (_what, written, figure, certain) => {
    const imported = await read(
      tableThree([['（一）予以公开', written, '0', '0', '0', '0', '0', '7']]),
    );
    const address = 'requests.granted.naturalPerson';
    expect(imported.report.figures[address]).toBe(figure);
    expect(imported.cells[address]?.certain).toBe(certain);
    expect(imported.cells[address]?.place).toEqual({ table: 1, row: 2, column: 2 });
  });

  test('the source text stands beside what was made of it', async () => {
    const imported = await read(
      tableThree([['（一）予以公开', '16（其中修订3件）', '0', '0', '0', '0', '0', '16']]),
    );
    expect(imported.cells['requests.granted.naturalPerson']?.text).toBe('16（其中修订3件）');
    expect(imported.report.notes['requests.granted.naturalPerson']).toBe('其中修订3件');
  });

  test('another unit than the form’s is kept, and doubted', async () => {
    const imported = await read(
      '<html><p>云溪县2021年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p><table>' +
        '<tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr><tr><td>行政事业性收费</td><td>5000元</td></tr></table>',
    );
    const address = 'proactiveDisclosure.fees.amount';
    expect(imported.report.figures[address]).toBe('5000');
    expect(imported.report.units[address]).toBe('元');
    expect(imported.cells[address]?.certain).toBe(false);
  });
});
