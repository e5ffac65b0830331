import { expect, test } from 'vitest';
import { headCells } from '#formats/html/table-headers.ts';
import { writeHtml } from '#formats/html/write-html.ts';
import { printed, tableOf } from './yichun.ts';

const document = printed();

/** The headings of the cell an address names, from the outermost in. */
function headingsOf(table: string, address: string): string[] {
  const cells = headCells(tableOf(document, table).rows).flat();
  const found = cells.find(({ cell }) => cell.cell === address);
  return (found?.headings ?? []).map(({ text }) => text);
}

test.each([
  [
    'requests',
    'requests.thirdPartyRights.commercialEnterprise',
    [
      '申请人情况',
      '法人或其他组织',
      '商业企业',
      '三、本年度办理结果',
      '（三）不予公开',
      '4.保护第三方合法权益',
    ],
  ],
  [
    'requests',
    'requests.received.total',
    ['申请人情况', '总计', '一、本年新收政府信息公开申请数量'],
  ],
  [
    'requests',
    'requests.handled.naturalPerson',
    ['申请人情况', '自然人', '三、本年度办理结果', '（七）总计'],
  ],
  [
    'requests',
    'requests.carriedOut.otherOrganization',
    ['申请人情况', '法人或其他组织', '其他', '四、结转下年度继续办理'],
  ],
  [
    'proactiveDisclosure',
    'proactiveDisclosure.regulations.inForce',
    ['第二十条第（一）项', '现行有效件数', '规章'],
  ],
  [
    'proactiveDisclosure',
    'proactiveDisclosure.fees.amount',
    ['第二十条第（八）项', '本年收费金额（单位：万元）', '行政事业性收费'],
  ],
  ['disputes', 'disputes.reconsideration.total', ['行政复议', '总计']],
  ['disputes', 'disputes.direct.pending', ['行政诉讼', '未经复议直接起诉', '尚未审结']],
])('in %s the figure %s stands under its headings', (table, address, headings) => {
  expect(headingsOf(table, address)).toEqual(headings);
});

test('on the page every figure names headings that are there, each once', () => {
  const page = writeHtml(document);
  const ids = [...page.matchAll(/<th id="([^"]+)"/g)].map(([, id]) => id);
  const named = [...page.matchAll(/<td headers="([^"]+)"/g)].map(([, list = '']) =>
    list.split(' '),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(named).toHaveLength(200);
  for (const list of named) expect(list.filter((id) => !ids.includes(id))).toEqual([]);
});

test('the note in the corner heads nothing', () => {
  expect(writeHtml(document)).toContain(
    '<td colspan="3" rowspan="3" class="left note">（本列数据的勾稽关系为：',
  );
});
