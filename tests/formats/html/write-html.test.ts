import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { writeHtml } from '#formats/html/write-html.ts';
import { readHtml } from '../docx/read-html.ts';
import { documentOf, printed, report, textTable } from './yichun.ts';
import { yichunPlaces } from './yichun-places.ts';

const page = writeHtml(printed());
const read = readHtml(page);

test('every one of the 200 figures stands in its row and column', () => {
  expect(yichunPlaces).toHaveLength(200);
  expect(Object.keys(report.figures)).toHaveLength(200);
  for (const { table, row, column, address } of yichunPlaces) {
    const place = read.tables[table]?.[row]?.[column];
    expect([address, place?.text]).toEqual([address, report.figures[address]]);
    expect(place?.spans?.[1], address).toBe(1);
  }
});

test('the tables have the rows of the form and no cell beyond their columns', () => {
  expect(
    read.tables.map((grid) => [grid.length, ...new Set(grid.map((row) => row.length))]),
  ).toEqual([
    [14, 4],
    [28, 10],
    [4, 15],
  ]);
});

/** What a page has between its tags, in order: headings as `h2 text`. */
function outline(html: string): string[] {
  return [...html.matchAll(/<(h\d)>(.*?)<\/\1>/g)].map(([, level, text]) => `${level} ${text}`);
}

test('the headings go down one level at a time', () => {
  expect(outline(page)).toEqual([
    'h1 宜春市2021年政府信息公开工作年度报告',
    'h2 一、总体情况',
    'h3 （一）主动公开情况。',
    'h3 （二）依申请公开情况。',
    'h3 （三）政府信息管理情况。',
    'h3 （四）政府信息公开平台建设情况。',
    'h3 （五）监督保障情况。',
    'h2 二、行政机关主动公开政府信息情况',
    'h2 三、行政机关收到和处理政府信息公开申请情况',
    'h2 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    'h2 五、存在的主要问题及改进情况',
    'h2 六、其他需要报告的事项',
  ]);
});

test('a heading in the opening comes right below the title', () => {
  const front = documentOf([]);
  const opening = { kind: 'paragraph', id: 'o', section: 'front', level: 2 } as const;
  const runs = [{ text: '（一）编制说明', font: 'kaiti' as const }];
  expect(outline(writeHtml({ ...front, front: [{ ...opening, runs }] }))).toEqual([
    'h1 年报',
    'h2 （一）编制说明',
  ]);
});

test('the page has one style, no script, and loads nothing', () => {
  expect(page.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">\n')).toBe(true);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).not.toMatch(/<script|<link|<iframe|\son\w+=|https?:|url\(|@import/i);
});

test('the same report gives the same text', () => {
  expect(writeHtml(printed())).toBe(page);
});

test.each([
  '<script>alert(1)</script>',
  '</td></table><img src=x onerror=alert(1)>',
  '"><b>',
  "'&amp;&lt;",
  '=1+1',
])('%s is read as it was typed, everywhere', (hostile) => {
  const run = { text: hostile };
  const level = { section: 'other', level: 0 } as const;
  const html = writeHtml({
    ...documentOf([
      { kind: 'heading', id: 'h', section: 'other', text: hostile },
      { kind: 'paragraph', id: 'p', runs: [run], ...level },
      { ...textTable([hostile]), title: hostile },
      { kind: 'picture', id: 'x', section: 'other', media: 'none', caption: hostile, alt: hostile },
    ]),
    title: hostile,
    signature: { unit: hostile, date: hostile },
    attachments: [{ id: 'a', title: hostile, blocks: [] }],
  });
  const texts = textsOf(parse(html)).filter((text) => text.includes(hostile));
  expect(texts).toEqual([
    ...[hostile, hostile, hostile, hostile, hostile, hostile],
    `（${hostile}）`,
    `附件：${hostile}`,
    ...[hostile, hostile, hostile],
  ]);
  expect(readHtml(html).pictures).toEqual([]);
});

/** Every stretch of text of a page, in order. */
function textsOf(node: DefaultTreeAdapterTypes.Node): string[] {
  if ('value' in node) return [node.value];
  return 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
}

const media = { flow: { type: 'image/png', base64: 'iVBORw0KGgo=' } } as const;
const picture = { kind: 'picture', id: 'flow', section: 'other', media: 'flow' } as const;

test('a picture is inside the page and tells what it shows', () => {
  const block = { ...picture, caption: '图1 流程', alt: '收到"申请"，登记，答复' };
  expect(writeHtml(documentOf([block]), { media })).toContain(
    '<figure><img src="data:image/png;base64,iVBORw0KGgo=" alt="收到&quot;申请&quot;，登记，答复">' +
      '<figcaption>图1 流程</figcaption></figure>',
  );
});

test('in place of a picture that is missing stands what it shows', () => {
  const block = { ...picture, caption: '图1 流程', alt: '申请流程' };
  expect(writeHtml(documentOf([block]))).toContain('<p class="missing">（申请流程）</p>');
});

test('attachments are named below the text, before the signature, and begin with their number', () => {
  const blocks = [{ kind: 'paragraph', id: 'p', level: 0, runs: [{ text: '正文' }] }] as const;
  const attachments = [
    { id: 'a', title: '流程图', blocks },
    { id: 'b', title: '名词解释', blocks },
  ];
  const front = { ...report.front, signedOn: '2022-01-05' };
  const { paragraphs } = readHtml(writeHtml(printed({ attachments, front })));
  expect(paragraphs.slice(-8)).toEqual([
    '附件：1.流程图',
    '2.名词解释',
    '宜春市人民政府',
    '2022年1月5日',
    '附件1',
    '正文',
    '附件2',
    '正文',
  ]);
});
