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
};
