/** Words of the figure tables: what cells are called and what is done to them. */
export const grid = {
  /** 予以公开，自然人，311 件，不一致 */
  cellName: (parts: readonly string[]) => parts.filter(Boolean).join('，'),
  /** 自然人 · 予以公开 */
  cellPath: (column: string, row: string) => `${column} · ${row}`,
  amount: (digits: string, unit: string) => (unit ? `${digits} ${unit}` : digits),
  blank: '空白',
  computed: '自动合计',
  typedTotal: '台账合计',
  sumIs: (digits: string) => `自动合计为 ${digits}`,
  unreadable: '无法识别',
  differs: '不一致',
  toExplain: '需说明',
  shouldBe: (digits: string) => `可能填错，应为 ${digits}`,

  changed: (cell: string, before: string, after: string) =>
    `${cell} ${before || '空白'} 改为 ${after || '空白'}`,
  filled: (cell: string, after: string) => `${cell} 填入 ${after}`,
  cleared: (count: number) => `清除 ${count} 个单元格`,
  cut: (count: number) => `剪切 ${count} 个单元格`,
  filledDown: (count: number) => `向下填充 ${count} 个单元格`,
  zeroed: (table: string, count: number) => `${table}：${count} 个空白格填 0`,
  pasted: (rows: number, columns: number) => `粘贴 ${rows} 行 × ${columns} 列`,

  fillZeros: '空白格填 0',
  fillZerosTip: '没有发生的填 0；可一次撤销',
  noBlanks: '没有空白格',

  pasteTitle: (rows: number, columns: number, odd: number) =>
    `粘贴 ${rows} 行 × ${columns} 列：${odd} 个单元格要看一看`,
  pasteCell: '单元格',
  pasteTyped: '剪贴板',
  pasteBecomes: '将填入',
  pasteBefore: '现在',
  quoted: (text: string) => `“${text}”`,
  leftBlank: '留空',
  kept: (text: string) => `${text}（原样保留，无法识别）`,
  pasteRest: (count: number) =>
    count === 0 ? '可一次撤销。' : `其余 ${count} 个照原样填入。可一次撤销。`,
  pasteOutside: (count: number) => `有 ${count} 个数字超出表格，不填入。`,
  pasteFill: (filled: number, blank: number) =>
    blank === 0 ? `填入 ${filled} 个` : `填入 ${filled} 个，留空 ${blank} 个`,
  cancel: '取消',
  undo: '撤销',

  keys: {
    move: '移到邻近的格',
    extend: '选择',
    down: '下移',
    up: '上移',
    right: '右移',
    left: '左移',
    row: '移到行首、行尾',
    table: '移到表头、表尾',
    page: '上下翻十行',
    all: '全选',
    type: '直接输入，替换原数',
    edit: '修改',
    restore: '还原',
    clear: '清除',
    fillDown: '向下填充',
    copy: '复制、剪切、粘贴，可与 Excel、WPS 互贴',
    undo: '撤销',
    redo: '重做',
  },
};

/** The shape every language has. */
export type GridWords = typeof grid;
