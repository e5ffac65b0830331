/** Words of 沿用上年: what a report takes from last year's, and last year's text and figures beside. */
export const lastYear = {
  carried: (year: number, count: number) =>
    count === 0 ? `对照${year}年度报告` : `沿用${year}年度报告：${count} 项`,
  source: (year: number, rows: string) => `${year}年度报告：${rows}`,

  open: '打开上年报告…',
  chooser: '选择上年报告文件',
  kept: '本机上的报告',
  keptOf: (unit: string, year: number) => `${unit} ${year}年度`,
  reading: (name: string) => `正在读取“${name}”…`,
  notRead: (name: string) => `没有读出“${name}”`,

  dialog: {
    title: (year: number) => `沿用${year}年度报告`,
    titleUnknown: '沿用上年报告',
    read: (name: string, unit: string, edition: string) =>
      `${name}：${unit || '单位不详'}，${edition}。`,
    yearUnknown: (year: number) => `文件里没有写明年度，按${year}年度报告处理。`,
    notBefore: (year: number, now: number) =>
      `这是${year}年度的报告，不是${now}年度的上一年。确实要用，可以继续。`,
    otherUnit: (unit: string, now: string) => `单位不同：上年是“${unit}”，本报告是“${now}”。`,
    unsure: (count: number) => `其中 ${count} 个单元格没有认准，没有勾选；请对照原件后再选。`,
    nothing: '没有要填入的内容：结转数、单位、联系方式和标题都与本报告相同，或上年报告里没有。',
    compared: '上年的数字和文字用于对照、比较变动和核对衔接，留在本浏览器，不写入任何导出的文件。',
    columns: { take: '填入', item: '项目', before: '本报告', after: '上年' },
    blank: '空白',
    keep: '已有不同内容，没有勾选',
    all: '全选',
    none: '全不选',
    cancel: '取消',
    compareOnly: '只用于对照',
    fill: (count: number) => `填入 ${count} 项`,
    filled: (year: number, count: number) =>
      count === 0 ? `已对照${year}年度报告` : `已沿用${year}年度报告，填入 ${count} 项`,
    undo: '撤销',
  },
  groups: {
    figure: '结转的数字',
    line: '单位和联系方式',
    heading: '标题',
    text: '上年文字（照抄上年，需逐句改写；核对时会指出与上年雷同的句子）',
  },
  lines: {
    name: '单位名称',
    shortName: '单位简称',
    regionCode: '行政区划代码',
    creditCode: '统一社会信用代码',
    office: '联系部门',
    address: '地址',
    postcode: '邮政编码',
    phone: '联系电话',
    email: '电子邮箱',
  },
  cell: (table: string, row: string, column: string) => `${table} · ${row} · ${column}`,
  from: (rows: string) => `上年“${rows}”`,
  start: '年初数，填入本年制发、废止后再调整',
  unsureCell: '没有认准',
  section: '自设部分',
  paragraphs: (count: number) => `${count} 段`,

  tab: {
    none: '还没有上年报告。',
    noneHint:
      '打开上年的年报（Word、PDF、网页、Excel、文本或 *.nianbao.json），上年结转、联系方式等填入本报告，上年的数字和文字列在这里对照，并核对与上年的衔接。也可以把文件拖到本页。',
    source: (unit: string, year: number, edition: string) => `${unit} ${year}年度，${edition}`,
    file: (name: string) => `文件：${name}`,
    here: '本机保存的报告',
    carry: '沿用…',
    other: '换一份…',
    column: '列',
    heads: { last: '上年', now: '本年', change: '增减' },
    figures: (table: string) => `${table}：上年与本年`,
    noFigures: '上年报告没有这张表的数字。',
    unit: (name: string) => `单位：${name}`,
    text: '上年文字',
    noText: '上年报告的这一部分没有文字。',
    noCounterpart: '上年报告里没有这一部分。',
    contact: '上年联系方式',
    same: '0',
    unknown: '—',
  },

  create: {
    field: '沿用上年',
    hint: '可以选上年的 Word、PDF、网页、Excel、文本或 *.nianbao.json，也可以把文件拖到这里',
    none: '不沿用，从空白开始',
    file: '选择文件…',
    read: (name: string, unit: string, year: string, figures: number) =>
      `已读入“${name}”：${unit || '单位不详'}，${year}，${figures} 个数字。新建后填入上年结转、联系方式等，可以一次撤销。`,
    yearUnknown: '年度不详',
    yearOf: (year: number) => `${year}年度`,
    title: '沿用上年新建',
  },
};

/** The shape every language has. */
export type LastYearWords = typeof lastYear;
