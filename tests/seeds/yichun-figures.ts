/** The figures of seed yichun-2021 by table, row by row as the form prints them, copied from the published report by hand. */
export const yichunFigures = {
  proactiveDisclosure: [
    ['8', '1', '14'],
    ['764', '633', '2004'],
    ['287715'],
    ['292956'],
    ['12962'],
    ['616178.201'],
  ],
  requests: `530 10 9 2 2 0 553
1 0 0 0 0 0 1
311 7 7 2 1 0 328
18 0 0 0 0 0 18
0 0 0 0 0 0 0
1 0 0 0 0 0 1
1 0 0 0 0 0 1
3 1 0 0 0 0 4
8 0 0 0 0 0 8
2 0 0 0 0 0 2
2 0 0 0 0 0 2
5 0 0 0 0 0 5
152 2 2 0 1 0 157
3 0 0 0 0 0 3
2 0 0 0 0 0 2
4 0 0 0 0 0 4
5 0 0 0 0 0 5
0 0 0 0 0 0 0
0 0 0 0 0 0 0
0 0 0 0 0 0 0
1 0 0 0 0 0 1
0 0 0 0 0 0 0
2 0 0 0 0 0 2
520 10 9 2 2 0 543
11 0 0 0 0 0 11`
    .split('\n')
    .map((row) => row.split(' ')),
  disputes: ['9 13 3 3 28 6 1 2 0 9 2 0 0 0 2'.split(' ')],
} as const;

/** The headings of the report in their order. */
export const yichunHeadings = [
  '一、总体情况',
  '二、行政机关主动公开政府信息情况',
  '三、行政机关收到和处理政府信息公开申请情况',
  '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
