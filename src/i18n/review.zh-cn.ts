import type { Message } from '#domain/finding.ts';
import { findings } from './findings.zh-cn.ts';
import './late-sentences.zh-cn.ts';
import { textChecks } from './text-checks.zh-cn.ts';

/** Words of 核对: every rule with its two sides. */
export const review = {
  title: '核对',
  ready: {
    label: '送签前',
    none: '可以送签：没有错误和待说明的问题，各部分都已填写',
    short: (count: number) => `距离送签还差 ${count} 项：`,
    counted: (severity: 'mustFix' | 'mustExplain', count: number) =>
      `${findings.severity[severity]} ${count}`,
    and: '，',
    parts: (count: number) => `未填完的部分 ${count} 个`,
    front: '封面与联系方式',
    between: '、',
    open: '（',
    close: '）',
    end: '。',
  },
  filters: {
    verdict: '结论',
    all: (count: number) => `全部 ${count}`,
    open: (count: number) => `待处理 ${count}`,
    undecided: (count: number) => `无法判断 ${count}`,
    explained: (count: number) => `已说明 ${count}`,
    agrees: (count: number) => `一致 ${count}`,
    part: '范围',
    wholeReport: '全部表格和正文',
    text: '正文',
    severity: '严重程度',
    anySeverity: '不分严重程度',
    severities: findings.severity,
  },
  ran: ({ relations, text }: { relations: number; text: number }) =>
    text === 0 ? `勾稽关系 ${relations} 条` : `勾稽关系 ${relations} 条，另有提示类问题 ${text} 处`,
  notRunCount: (count: number) => `，${count} 种未核对`,
  list: '核对结果',
  heads: {
    verdict: '结论',
    rule: '规则或问题',
    left: '左边',
    relation: '关系',
    right: '右边',
    difference: '相差',
    source: '依据',
    act: '操作',
  },
  groups: {
    open: '需要处理',
    waiting: '无法判断与已说明',
    notices: '提示',
    table: (name: string, title: string) => `${name} ${title}`,
    notRun: '没有核对的规则',
  },
  count: (count: number) => `${count} 条`,
  countAgree: (count: number) => `${count} 条一致`,
  verdicts: {
    agrees: '一致',
    differs: '不一致',
    undecided: '无法判断',
    explained: '已说明',
    notRun: '未核对',
  },
  /** 表三“自然人”列： */
  line: (table: string, line: string, axis: 'row' | 'column') =>
    `${table}“${line}”${axis === 'row' ? '行' : '列'}：`,
  table: (table: string) => `${table}：`,
  missing: (count: number) => `缺 ${count} 格`,
  sum: (terms: readonly string[]) => terms.join(' + '),
  equals: (one: string, other: string) => `${one} = ${other}`,
  atMost: '≤',
  more: '＞',
  differs: '≠',
  unknown: '?',
  noDifference: '—',
  /** −27: a minus as wide as the digits. */
  difference: (digits: string) => digits.replace('-', '−'),
  typedTotal: '（台账合计）',
  locate: '定位',
  locateOf: (name: string) => `定位：${name}`,
  fill: '去填写',
  fillOf: (name: string) => `去填写：${name}`,
  said: (reason: string, by: string) =>
    by === '' ? `说明：${reason}` : `说明：${reason}（${by}）`,
  times: (count: number) => `${count} 处`,
  show: (title: string) => `展开：${title}`,
  /** What a check of the text is called; of any other finding its sentence. */
  checkTitle: (check: string, message: Message) =>
    textChecks[check]?.title ?? findings.say(message),
  say: (message: Message) => `${findings.say(message)}。`,
  why: findings.say,
  nothing: '没有符合所选条件的规则。',
  clear: '显示全部',
};

/** The shape every language has. */
export type ReviewWords = typeof review;
