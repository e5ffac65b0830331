/** Words of 检查: a document looked through as it stands. */
export const checkSource = {
  title: (name: string) => `检查：${name}`,
  asItStands: '原件照录：合计照原件，不补算，不改动。',
  recognised: (unit: string, year: string, edition: string) => `${unit}　${year}　${edition}`,
  unknownUnit: '单位不详',
  unknownYear: '年度不详',
  yearOf: (year: number) => `${year}年度`,
  cells: (all: number, unsure: number) =>
    unsure === 0
      ? `读出 ${all} 个单元格，全部对应确定`
      : `读出 ${all} 个单元格，其中 ${unsure} 个要核对`,
  back: '我的年报',
  copy: '另存为可编辑的年报',
  findings: '核对结果',
  nothing: '没有发现问题',
  agrees: (count: number) => `勾稽关系 ${count} 条一致`,
  more: (count: number) => `同类还有 ${count} 处`,
  unsure: '要核对的单元格',
  unmatched: '没有对应上的内容',
  unmatchedHint: '这些文字在报告格式里没有位置，没有丢弃，列在这里。',
  columns: { cell: '单元格', text: '原文', place: '出处' },
  source: '原件',
  results: '检查结果',
  marks: { read: '已认出', unsure: '要核对', heading: '标题', unmatched: '没有对应上', text: '' },
  severities: { mustFix: '有错误', mustExplain: '需说明', notice: '有提示' },
  showMore: (count: number) => `再显示 ${count} 行`,
  checking: (name: string) => `正在检查 ${name}…`,
};
