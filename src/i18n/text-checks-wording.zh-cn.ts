import type { TextCheckWords } from './text-check-words.ts';
import { said } from './text-checks-values.ts';
import { replace, times } from './text-checks-values.zh-cn.ts';

/** Links, privacy, years, lost characters, words. */
export const wordingSayings: Readonly<Record<string, TextCheckWords>> = {
  lostDigits: {
    title: '日期、文号缺字多字',
    why: '网页转存时，“年”“月”和数字之间的字符容易丢失，如“202111日”应为“2021年1月1日”。',
    say: (v) => `“${said(v, 'quote')}”疑有缺字或者多字，请核对`,
  },
  impossibleDate: {
    title: '不存在的日期',
    why: '日历上没有的日期，如“2月30日”“13月1日”，是笔误。',
    say: (v) => `没有“${said(v, 'quote')}”这一天，请核对`,
  },
  placeholder: {
    title: '模板空格未填',
    why: '范本里的“20XX年”“××件”“年月日”应当填上实际内容。',
    say: (v) => `“${said(v, 'quote')}”是范本里的空格，请填写`,
  },
  periodYear: {
    title: '统计期限的年份',
    why: '统计期限应当是本报告年度的1月1日至12月31日；沿用上年文件时容易漏改。',
    say: (v) => `统计期限写的是“${said(v, 'quote')}”，本报告年度是${said(v, 'year')}年`,
  },
  reportYear: {
    title: '开头的年份',
    why: '开头公布的应当是本年度的报告；沿用上年文件时容易漏改。',
    say: (v) => `开头写的是“${said(v, 'quote')}”，应为“${said(v, 'instead')}”`,
  },
  zeroForm: {
    title: '年份里的零',
    why: '用汉字写年份是编号，“零”写作“〇”。',
    say: (v) => `“${said(v, 'quote')}”应为“${said(v, 'instead')}”`,
  },
  percentWords: {
    title: '百分比用阿拉伯数字',
    why: '百分比用阿拉伯数字和百分号，如20%。',
    say: (v) => `“${said(v, 'quote')}”应当用阿拉伯数字和百分号`,
  },
  digitsAndFew: {
    title: '带“几”的概数',
    why: '带“几”的概数用汉字，如十几件。',
    say: (v) => `“${said(v, 'quote')}”应当全用汉字`,
  },
  headingStop: {
    title: '标题末尾的标点',
    why: '独立成行的标题末尾不加标点；标题后面接着写正文的，用句号。',
    say: (v) => `标题“${said(v, 'heading')}”独立成行，末尾不用“${said(v, 'quote')}”`,
  },
  titleYear: {
    title: '标题的年份',
    why: '标题的年份应当是本报告年度；沿用上年文件时容易漏改。',
    say: (v) => `标题写的是${said(v, 'quote')}年，本报告年度是${said(v, 'year')}年`,
  },
  staleYear: {
    title: '正文中的其他年份',
    why: '以上年或者下年开头、又不是比较和计划的句子，多半是沿用旧文件时漏改了年份。',
    say: (v) => `这句话以“${said(v, 'quote').trim()}”开头，请核对年份是否漏改`,
  },
  planYear: {
    title: '工作计划的年份',
    why: '下一步工作计划写的是本报告年度或者更早，多半是沿用旧文件时漏改了年份。',
    say: (v) => `“${said(v, 'quote')}”是计划，请核对年份是否漏改`,
  },
  mobileNumber: {
    title: '手机号码',
    why: '公开的报告里不应有个人手机号码；只遮住四位的，仍可能认出是谁。',
    say: (v) => `“${said(v, 'quote')}”是手机号码，请删去或者改用办公电话`,
  },
  identityNumber: {
    title: '公民身份号码',
    why: '公开的报告里不应有公民身份号码。',
    say: (v) => `“${said(v, 'quote')}”是公民身份号码，请删去`,
  },
  bankCard: {
    title: '银行卡号',
    why: '公开的报告里不应有银行卡号。',
    say: (v) => `“${said(v, 'quote')}”可能是银行卡号，请删去`,
  },
  personalMail: {
    title: '个人邮箱',
    why: '以QQ号码、手机号码为名的邮箱多属个人，联系邮箱宜用单位邮箱。',
    say: (v) => `“${said(v, 'quote')}”像是个人邮箱，请核对`,
  },
  foreignHost: {
    title: '非政府网站域名',
    why: '政府网站的域名以.gov.cn结尾。报告里出现其他域名，可能是网页被篡改，也可能误导读者。',
    say: (v) => `“${said(v, 'host')}”不是政府网站域名${times(v)}，请核对或者说明`,
  },
  hostForName: {
    title: '网址顶替名称',
    why: '本应写机关、文件名称的地方出现了网址，多半是网页被篡改或者查找替换出错。',
    say: (v) => `“${said(v, 'host')}”出现在应写名称的地方${times(v)}，请改回名称`,
  },
  hijackedText: {
    title: '被植入的文字',
    why: '赌博、诈骗类词语常由篡改网页者植入，复制网页时会一并带进来。',
    say: (v) => `“${said(v, 'quote')}”可能是被植入的文字，请删去`,
  },
  malformedLink: {
    title: '网址写错',
    why: '网址的符号写错，读者无法打开。',
    say: (v) => `网址中的${replace(v)}`,
  },
  wordList: {
    title: '本单位词表',
    why: '本单位自己列出的不当表述。程序不自带领导人、会议、提法一类的词表。',
    say: (v) =>
      `“${said(v, 'quote')}”在本单位词表中${advice(said(v, 'instead'))}${reason(said(v, 'note'))}${reason(said(v, 'basis'))}`,
  },
  editionWordingToExplain: {
    title: '报告格式要求说明的表述',
    why: '报告格式或者本地要求列出的表述。',
    say: (v) =>
      `“${said(v, 'quote')}”请核对${advice(said(v, 'instead'))}${reason(said(v, 'basis'))}`,
  },
  editionWordingToNote: {
    title: '报告格式提示的表述',
    why: '报告格式或者本地要求列出的表述。',
    say: (v) =>
      `“${said(v, 'quote')}”请核对${advice(said(v, 'instead'))}${reason(said(v, 'basis'))}`,
  },
  otherUnit: {
    title: '其他单位名称',
    why: '正文出现其他填报单位的名称，可能是照抄他人报告时漏改。',
    say: (v) => `正文出现“${said(v, 'quote')}”${times(v)}，请核对是否误抄`,
  },
  untilWord: {
    title: '“截止”与“截至”',
    why: '“截至”后面接时间，表示到那时为止；“截止”表示到期停止，后面不接时间。',
    say: replace,
  },
  mixedUnits: {
    title: '计量单位混用',
    why: '同一事项的计量单位应当一致，不要一处用“件”、一处用“条”。',
    say: (v) => `${said(v, 'term')}别处用“${said(v, 'instead')}”，这里用“${said(v, 'quote')}”`,
  },
  mixedOther: {
    title: '“其它”与“其他”混用',
    why: '同一报告用字应当一致，统计表里用的是“其他”。',
    say: replace,
  },
  accountWord: {
    title: '“帐”与“账”',
    why: '与钱款、记录有关的用“账”，如台账、账户。',
    say: replace,
  },
  makeWord: {
    title: '“做出”与“作出”',
    why: '决定、答复、裁决等用“作出”。',
    say: replace,
  },
  mangledTerms: {
    title: '常用词缺字、错字',
    why: '报告常用的词语漏字、错字，如“政协委提案”应为“政协委员提案”。',
    say: replace,
  },
};

function advice(instead: string): string {
  return instead === '' ? '' : `，应为“${instead}”`;
}

function reason(words: string): string {
  return words === '' ? '' : `（${words}）`;
}
