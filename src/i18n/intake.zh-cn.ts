import type { Message } from '#domain/finding.ts';
import type { SourcePlace } from '#domain/imported-report.ts';
import { columnLetters } from './column-letters.ts';

type Sentence = (values: Message['values']) => string;

/** Why a foreign file could not be read: one sentence each, with what to do. */
export const intake: Readonly<Record<string, Sentence>> = {
  'intake.empty': () => '文件是空的，没有内容；请确认选对了文件',
  'intake.tooLarge': (v) =>
    `文件有 ${v.megabytes} MB，超过 ${v.limit} MB 的上限，没有读取；请确认选对了文件`,
  'intake.partTooLarge': (v) =>
    `文件解压后超过 ${v.limit} MB，不像一份年报，没有读取；请确认选对了文件，或删去图片和多余的工作表再试`,
  'intake.tooManyParts': (v) =>
    `文件里有 ${v.count} 个部件，超过 ${v.limit} 个的上限，没有读取；请确认选对了文件`,
  'intake.tooManyPieces': (v) =>
    `文件里的段落和单元格超过 ${v.limit} 个，不像一份年报，没有读取；请只留下年报部分再试`,
  'intake.tooMuchText': (v) =>
    `文件的文字超过 ${v.limit} 万字，不像一份年报，没有读取；请只留下年报部分再试`,
  'intake.tooManyPages': (v) =>
    `文件有 ${v.count} 页，超过 ${v.limit} 页的上限，没有读取；请只留下年报部分再试`,
  'intake.tooSlow': (v) => `文件有 ${v.count} 页，读取时间过长，已停止；请只留下年报部分再试`,
  'intake.tooMuchDrawing': () =>
    '这份 PDF 的绘图内容异常繁多，没有读取；请改用年报的 Word 或网页文件',
  'intake.entities': () =>
    '文件里有不应出现的实体声明，可能经过改造，为安全起见没有读取；请用 WPS 打开后另存为 .docx 再拖入',
  'intake.damaged': () => '文件已损坏或不完整，不能读取；请重新下载，或用 WPS 打开后另存再拖入',
  'intake.locked': () => '文件设有密码，不能读取；请用 WPS 打开后取消密码，另存再拖入',
  'intake.oldDocument': () =>
    '这是旧格式的文字文件（.doc、.wps 等），不能直接读取；请用 WPS 打开后另存为 .docx 再拖入',
  'intake.slides': () => '这是演示文稿，不是年报；请改用年报的 Word、PDF 或网页文件',
  'intake.webArchive': () =>
    '这是单个文件的网页存档（.mht），不能直接读取；请在浏览器中另存为“网页，仅 HTML”再拖入',
  'intake.archive': () => '这是 .rar 或 .7z 压缩文件，不能直接读取；请先解压，再把里面的年报拖入',
  'intake.packed': (v) => `压缩文件里不是恰好一份年报（${v.names}）；请先解压，再把年报逐个拖入`,
  'intake.ofd': () =>
    '这是 OFD 版式文件，不能直接读取；请改用同一份年报的 .docx，或在阅读器中另存为 PDF 再拖入',
  'intake.picture': () => '这是图片，没有可读取的文字；请改用年报的 Word、PDF 或网页文件',
  'intake.scanned': () =>
    '这份 PDF 没有可读取的文字，可能是扫描件；请改用年报的 Word 或网页文件，或先做文字识别',
  'intake.unknownKind': () =>
    '不认识这种文件；能读取 .docx、.xlsx、.csv、网页、PDF、纯文本和本软件的 *.nianbao.json',
  'intake.notRecognised': () =>
    '没有在文件里认出年报的标题、栏目或表格；请确认选对了文件，或新建年报后粘贴数字',
};

/** Where something stands in a source: 表2第3行第4列, 第120行, “Sheet1”C5. */
export function sayPlace({
  sheet,
  page,
  line,
  paragraph,
  table,
  row,
  column,
  embedded,
}: SourcePlace): string {
  if (embedded) return '文件内的报告数据';
  if (sheet !== undefined) return `“${sheet}”${columnLetters(column ?? 1)}${row ?? 1}`;
  const cell = [
    table === undefined ? '' : `表${table}`,
    row === undefined ? '' : `第${row}行`,
    column === undefined ? '' : `第${column}列`,
  ].join('');
  if (page !== undefined) return `第${page}页${cell}`;
  if (cell !== '') return cell;
  if (line !== undefined) return `第${line}行`;
  return paragraph === undefined ? '' : `第${paragraph}段`;
}
