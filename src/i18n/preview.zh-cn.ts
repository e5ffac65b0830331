/** Words of 预览与导出. */
export const preview = {
  pages: '页',
  thumbnail: (page: number) => `第 ${page} 页`,
  pageOf: (page: number, all: number) => `第 ${page} / ${all} 页`,
  paper: {
    official: 'A4 · 22 行 × 28 字 · GB/T 9704',
    form: 'A4 · 国办格式的页边距和表格',
  },
  zoom: { label: '缩放', in: '放大', out: '缩小', percent: (zoom: number) => `${zoom}%` },
  fit: { label: '显示比例', page: '整页', width: '页宽' },
  layingOut: '正在排版…',
  notLaidOut: '没有排出版面',
  retry: '重新排版',
  missing: (characters: string) =>
    `字体里没有这些字：${characters}，版面上以方框代替。请核对后换字。`,
  sheet: (page: number) => `第 ${page} 页版面`,
  toCell: '到单元格',
  toCellOf: (text: string) => `${text}，到单元格`,
  panel: '导出',
  version: {
    title: '文稿',
    review: '送审稿',
    reviewHint: 'Word 中带报告数据，退回后可读回',
    publication: '发布稿',
    publicationHint: '只含印出的内容，不带说明和修改记录',
  },
  style: { title: '版式', official: '公文版式', form: '国办格式版式' },
  files: {
    title: '文件',
    docx: 'Word',
    docxHint: '.docx，可继续修改',
    pdf: 'PDF',
    pdfHint: '.pdf，带书签和标签',
    html: '网页',
    htmlHint: '.html，可放上网站',
    xlsx: 'Excel',
    xlsxHint: '.xlsx，各表格，合计带公式',
    kept: '内部留存',
    checkSheet: '核对情况',
    checkSheetHint: 'Word 和 PDF，供领导审阅',
    approval: '审批表',
    approvalHint: 'Word 和 PDF，各环节签字',
    zip: '打包',
    zipHint: '一个 zip，附数据文件和校验清单',
    zipName: 'zip 包',
  },
  open: {
    nothing: '没有待处理的问题',
    still: '还没有处理',
    toMend: '去修改',
    anyway: '仍然导出',
    export: '导出',
    nothingChosen: '请至少选一种文件',
    record: (as: string, formats: string) => `导出${as}（${formats}）`,
    recordOpen: (as: string, formats: string, open: string) =>
      `导出${as}（${formats}），尚未处理：${open}`,
    counted: (word: string, count: number) => `${word} ${count}`,
  },
  progress: {
    of: (format: string, index: number, all: number) => `正在生成 ${format}（${index} / ${all}）`,
    cancel: '取消',
    cancelled: (made: number) =>
      made === 0 ? '已取消，没有生成文件。' : `已取消，已生成的 ${made} 个文件仍然有效。`,
  },
  proof: {
    agrees: (figures: number) =>
      figures === 0
        ? '各文件已读回核对，全部一致'
        : `${figures} 个数字已从每个文件读回核对，全部一致`,
    differs: (count: number) => `${count} 处与报告不一致，文件仍可保存`,
    difference: (place: string, expected: string, read: string | undefined) =>
      `${place}：应为“${expected}”，${read === undefined ? '文件里没有读到' : `文件里是“${read}”`}`,
    text: '文字',
    more: (count: number) => `另有 ${count} 处`,
    unread: '没有读回核对',
  },
  results: {
    title: '已生成的文件',
    done: (count: number) => `已生成 ${count} 个文件，并已下载`,
    packed: (count: number) => `已将 ${count} 个文件打成一个 zip，并已下载`,
    size: (kilobytes: number) => `${kilobytes} KB`,
    again: '再下载一次',
    failed: (format: string) => `${format} 没有生成`,
  },
};
