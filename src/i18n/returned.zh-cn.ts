import type { Reviser } from '#domain/returned-draft.ts';

/** Words of 退回稿: what was changed in an edited copy, to be taken over or not. */
export const returned = {
  title: '退回稿',
  front: '标题与开头',
  inCopy: (place: string) => `退回稿${place}`,
  none: '这份报告没有退回稿。',
  noneHint:
    '把改过的送审稿（Word、WPS 或 LibreOffice 存的 .docx）拖到本页，或选择文件，这里逐处列出改动和批注。',
  choose: '选择退回稿…',
  chooser: '选择退回稿文件',
  reading: (name: string) => `正在读取“${name}”…`,
  notRead: (name: string) => `没有读出“${name}”`,
  drop: '松开鼠标，读取这个文件',
  about: (name: string, changes: number, comments: number) =>
    `${name}：改动 ${changes} 处，批注 ${comments} 条`,
  nothing: '与印出的送审稿相同，没有改动，也没有批注。',
  andLeft: (count: number) => (count === 0 ? '，全部处理完毕' : `，还有 ${count} 处没有处理`),
  state: '处理情况',
  filters: {
    open: (count: number) => `未处理 ${count}`,
    all: (count: number) => `全部 ${count}`,
  },
  noneOpen: '没有未处理的改动。',
  acceptAll: (count: number) => `全部采纳（${count} 处）`,
  acceptAllHint: (contradictions: number) =>
    contradictions === 0 ? '' : `与表格矛盾的 ${contradictions} 处不在其内，请逐处选择。`,
  groups: {
    binding: '与表格矛盾的数字',
    cell: '表格里的数字',
    text: '正文',
    line: '标题与日期',
    comment: '批注',
    other: '需要手工处理',
  },
  hints: {
    binding: '这些数字与表格关联，退回稿里直接改了正文。请选择改表格，还是只改正文。',
    other: '由本软件自动生成的内容，或报告里没有对应位置的文字，没有自动改动。',
  },
  heads: { place: '位置', before: '送审稿', after: '退回稿', who: '修改人', act: '处理' },
  cell: (table: string, row: string, column: string) => `${table} · ${row} · ${column}`,
  parts: { figures: '', texts: '', notes: '（备注）', units: '（单位）' },
  lines: { title: '报告标题', heading: '部分标题', attachment: '附件名称', signedOn: '成文日期' },
  blank: '空白',
  added: '新增一段',
  removed: '删去一段',
  inserted: '插入：',
  deleted: '删去：',
  tableSays: (digits: string) => `表格 ${digits || '空白'}`,
  textSays: (digits: string) => `正文 ${digits}`,
  says: (table: string, text: string) => `表格为 ${table || '空白'}，退回稿正文改为 ${text}`,
  unbinds: '采纳后，句中原来与表格关联的数字改为普通文字。',
  now: (text: string) => `本报告现为 ${text || '空白'}`,
  otherwise: '本报告在印出以后也改过这里，不能直接采纳；请定位后手工处理。',
  same: '本报告已是这样',
  accept: '采纳',
  acceptOf: (what: string) => `采纳：${what}`,
  refuse: '不采纳',
  refuseOf: (what: string) => `不采纳：${what}`,
  changeTable: (digits: string) => `表格改为 ${digits}`,
  changeText: '只改正文',
  done: '已处理',
  doneOf: (what: string) => `已处理：${what}`,
  again: '重新处理',
  againOf: (what: string) => `重新处理：${what}`,
  locate: '定位',
  locateOf: (what: string) => `定位：${what}`,
  decided: { accepted: '已采纳', refused: '不采纳', done: '已处理' },
  by: ({ by, at }: Reviser) => [by ?? '未署名', at ? moment(at) : ''].filter(Boolean).join(' '),
  untracked: '未开修订',
  quote: (text: string) => `批注“${text}”`,
  commentOn: (quote: string) => (quote === '' ? '批注' : `批注：“${quote}”`),
  labels: {
    accepted: (name: string, what: string) => `采纳退回稿“${name}”：${what}`,
    acceptedAll: (name: string, count: number) => `采纳退回稿“${name}”：${count} 处`,
    refused: (name: string, what: string) => `不采纳退回稿“${name}”：${what}`,
    again: (name: string, what: string) => `重新处理退回稿“${name}”：${what}`,
  },
  acceptedToast: (count: number) => `已采纳 ${count} 处`,
  undo: '撤销',
};

/** The shape every language has. */
export type ReturnedWords = typeof returned;

/** 2025-01-20 09:00, as the file has it. */
function moment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
