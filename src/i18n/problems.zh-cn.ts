import type { Message } from '#domain/finding.ts';

type Sentence = (values: Message['values']) => string;

/** What is wrong with something from outside: one sentence each, with what, where and what to do. */
export const problems: Readonly<Record<string, Sentence>> = {
  'file.tooLarge': (v) =>
    `文件有 ${v.megabytes} MB，超过 ${v.limit} MB 的上限，没有读取；请确认选对了文件`,
  'file.notJson': () => '文件已损坏，不是完整的年报文件（JSON 不能读取）；请改用备份或重新导出',
  'file.notReport': () => '这不是年报文件（*.nianbao.json）；请选择由本软件保存的文件',
  'file.newer': (v) =>
    `文件由更新的版本写成（文件格式 ${v.version}，本软件能读到 ${v.known}）；请升级本软件后再打开`,
  'file.unknownKey': (v) => `文件里有不认识的内容“${v.key}”（${v.place || '顶层'}），没有读取`,
  'file.unfit': (v) => `文件的“${v.place || '顶层'}”一处不合要求，没有读取；请改用备份或重新导出`,
  'words.noHeading': () => '词表里没有表头。请在表格第一行写：错、正、说明、依据、截止日期',
  'words.empty': () => '词表是空的。请在“错”一列逐行写上要查找的写法',
  'words.noDate': (v) =>
    `词表第${v.row}行“${v.wrong}”的截止日期“${v.until}”不能识别。请写成 2026-12-31 的样子`,
  'file.notFound': (v) => `找不到文件 ${v.path}；请检查路径`,
  'file.unwritable': (v) => `不能写入 ${v.path}；请检查路径和权限，或者换一个位置`,
  'file.unreadable': (v) => `不能读取文件 ${v.path}；请检查权限`,
  'template.unknown': (v) => `没有“${v.id}”这个报告格式；可用的有：${v.known}`,
  'template.notTemplate': () => '这不是报告格式文件',
  'edition.twice': (v) => `报告格式里“${v.name}”出现了两次，没有导入；请与提供文件的单位核对`,
  'edition.unknownPart': (v) =>
    `文件提到的“${v.name}”在报告格式里找不到，没有导入；请与提供文件的单位核对`,
  'edition.pattern': (v) => `报告格式里的用语“${v.pattern}”不能用来查找，没有导入`,
  'edition.widths': (v) => `报告格式里“${v.name}”的列宽与列数不符，没有导入`,
  'edition.years': () => '适用年度的起止颠倒，没有导入',
  'edition.notNewer': (v) =>
    `本机已有“${v.title}”（${v.id}）第${v.revision}版，文件不比它新，没有导入`,
  'local.notLocal': () => '这不是本地要求文件',
  'local.gone': () => '本浏览器里没有这份本地要求，可能已移除',
  'local.noEdition': (v) =>
    `这份本地要求补充的报告格式“${v.template}”本机没有；请先导入该格式，再导入本地要求`,
  'cell.unknownAddress': (v) =>
    `文件里的单元格“${v.address}”不在“${v.template}”报告格式中，没有读取`,
  'export.missingGlyphs': (v) =>
    `字体里没有这些字：${v.characters}；已用〓代替，请换用有该字的字体`,
  'form.notWord': () => '审批表不是 Word 文件（.docx），不能填写；请用 Word 另存为 .docx 后再选',
  'form.noNames': () => '表里没有占位符，导出时原样不变',
  'form.unknownNames': (v) => `不认识的占位符原样保留：${v.names}`,
  'export.unproven': (v) => `文件没有读回核对：${v.reason}`,
  'export.failed': (v) => `没有生成 ${v.format}：${v.reason}；其他文件不受影响`,
};
