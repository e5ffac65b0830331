import type { TextCheckWords } from './text-check-words.ts';

/** Words of the checks that read the numbers of the text, by check id. */
export const narrativeSayings: Readonly<Record<string, TextCheckWords>> = {
  partsAndWhole: {
    title: '分项之和与总数',
    why: '“其中”之后逐项列出的数，不应超过前面的总数；列到“其他”为止的，应当正好等于总数。',
    say: (v) => `分项之和 ${v.parts} = ${v.sum}，总数 ${v.whole}${v.unit}，相差 ${v.difference}`,
  },
  shares: {
    title: '占比',
    why: '分项后面的百分数，应当等于分项除以总数，按印出的位数四舍五入。',
    say: (v) =>
      `${v.part} 占 ${v.whole} 的 ${v.exact}%，正文写 ${v.share}%${v.base === undefined ? '' : `；按 ${v.base} 计才是 ${v.share}%`}`,
  },
  textAgainstTables: {
    title: '正文与表格',
    why: '正文里说到表格所列事项的数字，应当与表格一致；口径不同的，应当说明。',
    say: (v) =>
      `正文“${v.label}”${v.value}${v.unit}，表格 ${v.expected}，相差 ${v.difference}；口径不同的请说明`,
  },
  denials: {
    title: '正文说没有，表格里有',
    why: '正文写未发生、未收到的事项，表格里应当是0。',
    say: (v) => `正文写“${v.said}”，表格里“${v.label}”是 ${v.value}`,
  },
  composition: {
    title: '组成与总数',
    why: '写明由哪几项组成的，各项之和应当等于总数。',
    say: (v) => `各项之和 ${v.parts} = ${v.sum}，总数 ${v.whole}${v.unit}，相差 ${v.difference}`,
  },
  sharesOfTotals: {
    title: '占总数的比例',
    why: '列举之外的占比、办结率，应当与前面的数和所占的总数相符。',
    say: (v) => `${v.part} 占 ${v.whole} 的 ${v.exact}%，正文写 ${v.share}%`,
  },
  growth: {
    title: '同比',
    why: '同比的百分数，应当等于本年与上年的差除以上年，按印出的位数四舍五入。',
    say: (v) =>
      `本年 ${v.now}，上年 ${v.last}，应为${way(v.exactWay)} ${v.exact}%，正文写${way(v.way)} ${v.rate}%`,
  },
  percentagePoints: {
    title: '百分点',
    why: '由百分之几到百分之几的，相差的百分点应当与前后两个数相符。',
    say: (v) => `“${v.quote}”的百分点与前后两个百分数不一致`,
  },
  sumOfShares: {
    title: '占比之和',
    why: '同一总数的各项占比，加起来不应超过100%（四舍五入的差除外）。',
    say: (v) => `各项占比${v.shares} = ${v.sum}%，超过100%`,
  },
  products: {
    title: '每期数量与总数',
    why: '每期多少份、共多少期的，相乘应当等于合计数。',
    say: (v) => `“${v.quote}”的乘积与合计不一致`,
  },
  allStatements: {
    title: '均、全部',
    why: '正文写案件“均获维持”“全部维持”的，表格里同一行的其他结果应当是0。',
    say: (v) => `正文写“${v.quote}”，${v.table}“${v.row}”还有其他结果 ${v.counts}`,
  },
  respectiveFigures: {
    title: '分别列出的数',
    why: '写“分别为”的，有几个名称就应有几个数，次序一致。',
    say: (v) => `“${v.quote}”有 ${v.names} 个名称，${v.figures} 个数`,
  },
};

function way(of: unknown): string {
  return of === 'down' ? '下降' : '增长';
}
