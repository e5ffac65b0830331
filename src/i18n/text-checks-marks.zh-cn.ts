import type { TextCheckWords } from './text-check-words.ts';
import { said } from './text-checks-values.ts';
import { near, replace, times } from './text-checks-values.zh-cn.ts';

/** Marks, numerals, 文号. */
export const marksSayings: Readonly<Record<string, TextCheckWords>> = {
  documentNumberBrackets: {
    title: '文号的括号',
    why: '文号的年份用六角括号，如〔2021〕30号。',
    say: (v) => `文号中的${replace(v)}`,
  },
  documentNumberForm: {
    title: '文号的序号',
    why: '文号的序号不加“第”，不编虚位，如〔2021〕3号。',
    say: (v) => `文号中的${replace(v)}`,
  },
  hexagonalBrackets: {
    title: '六角括号的用处',
    why: '六角括号只用于文号的四位年份。',
    say: (v) => `“${said(v, 'quote')}”不是文号的年份，不用六角括号`,
  },
  doubledMarks: {
    title: '标点重复',
    why: '同一标点连用两次，多半是误按。',
    say: replace,
  },
  clashingMarks: {
    title: '标点相连',
    why: '两种点号不连用，应当只留一个。',
    say: (v) => `“${said(v, 'quote')}”两个标点相连，应当只留一个`,
  },
  leadingMark: {
    title: '段首标点',
    why: '点号和后括号不出现在一段的开头。',
    say: (v) => `段首的“${said(v, 'quote').trim()}”应当删去`,
  },
  markBeforeOrdinal: {
    title: '“二是”前缺标点',
    why: '前一点说完应当有句号或者分号，再写“二是”。',
    say: (v) => `“${said(v, 'quote')}”前面缺少标点`,
  },
  halfWidthMarks: {
    title: '半角标点',
    why: '汉字旁边的标点用全角；数字之间、网址和时间里的除外。',
    say: (v) => `${near(v)}用了半角标点${times(v)}，应为全角`,
  },
  fullWidthDigits: {
    title: '全角数字',
    why: '阿拉伯数字用半角。',
    say: (v) => `${near(v)}用了全角数字${times(v)}，应为半角`,
  },
  unbalancedMarks: {
    title: '括号、引号不成对',
    why: '括号、引号、书名号应当成对出现。',
    say: (v) => `${near(v)}的 ${said(v, 'quote')} 没有与它成对的另一半`,
  },
  quoteSeparators: {
    title: '书名号、引号之间的顿号',
    why: '并列的书名号之间、引号之间不用顿号。',
    say: (v) => `${near(v)}的顿号应当删去${times(v)}`,
  },
  nestedTitles: {
    title: '书名号里的书名号',
    why: '书名号里面再用书名号时，里面的用单书名号〈〉。',
    say: (v) => `${replace(v)}${times(v)}`,
  },
  nestedQuotes: {
    title: '引号里的引号',
    why: '引号里面再用引号时，里面的用单引号‘’。',
    say: (v) => `${replace(v)}${times(v)}`,
  },
  ellipsisAndDash: {
    title: '省略号和破折号',
    why: '省略号是六个点“……”，破折号占两个字的位置“——”。',
    say: (v) => `${near(v)}的${replace(v)}${times(v)}`,
  },
  rangeMarks: {
    title: '起止符号',
    why: '时间的起止用一字线“—”，数值的范围用浪纹线“～”。',
    say: (v) => `${near(v)}的${replace(v)}${times(v)}`,
  },
  rangeUnits: {
    title: '范围的单位',
    why: '百分号和“万”“亿”在范围的两端都要写，如15%～30%、3万～5万。',
    say: replace,
  },
  leadingZero: {
    title: '小数的零',
    why: '小于1的小数，小数点前的0不能省略。',
    say: () => '小数点前应当有“0”',
  },
  mixedScale: {
    title: '数字与千、百连用',
    why: '阿拉伯数字只与“万”“亿”连用，如3.4亿元、3000条。',
    say: (v) => `“${said(v, 'quote')}”应当改写为数字，只用“万”或者“亿”`,
  },
  approximateNumber: {
    title: '概数',
    why: '相邻两个数字表示概数时，中间不用顿号，如“七八个”。',
    say: replace,
  },
  thousandsSeparators: {
    title: '千分撇',
    why: '同一报告的数字写法应当一致，要么都加千分撇，要么都不加。',
    say: (v) => `“${said(v, 'quote')}”加了千分撇，别处没有加，请统一`,
  },
  twoDigitYear: {
    title: '年份少写两位',
    why: '年份写四位数字。',
    say: replace,
  },
  ordinalMark: {
    title: '“第一”后面的标点',
    why: '“第一”“首先”等后面用逗号，不用顿号。',
    say: replace,
  },
  numberingMarks: {
    title: '序号后面的标点',
    why: '序号依次为“一、”“（一）”“1.”“（1）”：汉字序号后用顿号，数字后用圆点，括号后不用标点。',
    say: (v) => `序号“${said(v, 'quote').trim()}”应为“${said(v, 'instead')}”`,
  },
};
