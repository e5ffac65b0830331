import type { Message } from '#domain/finding.ts';
import { findings } from './findings.zh-cn.ts';

type Sentence = (values: Message['values']) => string;

/** What is said where opening, keeping or fetching something failed: what, where, what to do. */
export const openingSentences: Readonly<Record<string, Sentence>> = {
  'store.full': () => '浏览器给本软件的空间已满，没有保存。请另存为文件，再删除不用的报告',
  'store.failed': (v) =>
    `没有保存到本浏览器${reason(v)}。请另存为文件；无痕窗口和禁用了本地存储的浏览器不能保存`,
  'store.notKept': () =>
    '本浏览器里没有这份报告，可能已删除，或浏览数据被清理过。有文件的，请在首页打开文件',
  'store.notRead': (v) => `不能读取本浏览器里的报告${reason(v)}。请关闭其他窗口后重新载入本页`,
  'store.notRemoved': (v) => `没有删除${reason(v)}。请关闭其他窗口后再试一次`,
  'imports.notRead': (v) =>
    `不能读取本浏览器里导入的报告格式和本地要求${reason(v)}。请关闭其他窗口后重新载入本页`,
  'imports.notOne': () => '这不是报告格式或本地要求文件。年报文件请在首页打开',
  'imports.notKept': (v) => `没有存入本浏览器${reason(v)}。请关闭其他窗口后再试一次`,
  'store.unsaved': (v) =>
    `“${v.unit}”还没有保存到本浏览器。请先回到该报告另存为文件，再打开别的报告`,
  'open.empty': () => '文件是空的，没有内容。请确认选对了文件',
  'open.many': (v) => `一次只能打开一个文件，拖入的有 ${v.count} 个。请逐个打开`,
  'open.backup': () => '这是年报备份。请在首页点“从备份恢复”，再选这个文件',
  'open.notRead': () => '浏览器不能读取这个文件。请确认文件没有被移走或正被其他程序占用，再试一次',
  'fetch.failed': (v) => `没有取到“${v.path}”。请检查网络或程序文件是否完整，再试一次`,
  'correction.other': (v) =>
    `所选的是${v.unit}${v.year}年度报告，与本报告的单位或年度不同；请选择本报告已公布时的数据文件`,
  'correction.otherState': (v) =>
    `所选的不是更正时固定下来的那一份（校验值 ${v.hash}…）；请选择已公布报告的数据文件`,
  'correction.notKept': (v) =>
    `浏览器没有保存已公布的报告（${v.reason}），没有开始更正；请检查是否为无痕窗口，或者空间已满`,
  'correction.noPublished': (v) =>
    `本浏览器里没有被更正的报告（校验值 ${v.hash}…）；请在“核对”的“更正”里选择已公布报告的数据文件`,
  'work.cancelled': () => '已取消',
  'work.failed': (v) => `处理时出错${reason(v)}。报告没有变化，请再试一次`,
};

/** The sentence of any problem, without a full stop. */
export function sayProblem(message: Message): string {
  return openingSentences[message.id]?.(message.values) ?? findings.say(message);
}

function reason(values: Message['values']): string {
  return values.reason ? `（${values.reason}）` : '';
}
