import { expect, test } from 'vitest';
import { writeText } from '#formats/text/write-text.ts';
import { documentOf, printed, report, tableOf, textTable } from '../html/yichun.ts';
import { yichunPlaces } from '../html/yichun-places.ts';

test('every one of the 200 figures is in its row and column between tabs', () => {
  const document = printed();
  const grids = ['proactiveDisclosure', 'requests', 'disputes'].map((id) =>
    writeText(tableOf(document, id))
      .split('\n')
      .map((line) => line.split('\t')),
  );
  for (const { table, row, column, address } of yichunPlaces) {
    expect([address, grids[table]?.[row]?.[column]]).toEqual([address, report.figures[address]]);
  }
});

test('a merged cell stands once, the places it covers are empty', () => {
  const lines = writeText(tableOf(printed(), 'requests')).split('\n');
  expect(lines[1]).toBe('\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计');
  expect(lines[5]).toBe('三、本年度办理结果\t（一）予以公开\t\t311\t7\t7\t2\t1\t0\t328');
  expect(lines[6]?.startsWith('\t（二）部分公开')).toBe(true);
});

test('a tab or line end inside a cell does not begin another', () => {
  expect(writeText(textTable(['一\t二\r\n三']))).toBe('一 二 三\n');
});

test('everything printed comes in its order, a line each', () => {
  const paragraph = { kind: 'paragraph', id: 'p', section: 's', level: 0 } as const;
  const picture = { kind: 'picture', id: 'x', section: 's', media: 'm' } as const;
  const document = {
    ...documentOf([
      { kind: 'heading' as const, id: 'h', section: 's', text: '一、总体情况' },
      { ...paragraph, runs: [{ text: '共' }, { text: '553' }, { text: '件。' }] },
      { ...picture, caption: '图1', alt: '流程' },
    ]),
    attachments: [
      { id: 'a', title: '名词解释', blocks: [{ ...paragraph, runs: [{ text: '略' }] }] },
    ],
    signature: { unit: '宜春市人民政府', date: '2022年1月5日' },
  };
  expect(writeText(document).split('\n')).toEqual([
    '年报',
    '一、总体情况',
    '共553件。',
    '（流程）',
    '图1',
    '附件：名词解释',
    '宜春市人民政府',
    '2022年1月5日',
    '附件',
    '名词解释',
    '略',
    '',
  ]);
});
