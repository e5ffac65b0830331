import type { TextCheckWords } from './text-check-words.ts';
import { said } from './text-checks-values.ts';

/** Sections, headings, numbering, repetition, dates. */
export const structureSayings: Readonly<Record<string, TextCheckWords>> = {
  missingSection: {
    title: '缺少部分',
    why: '报告格式规定的部分不能少。',
    say: (v) => `缺少“${said(v, 'title')}”`,
  },
  missingTable: {
    title: '缺少统计表',
    why: '报告格式规定的统计表不能少。',
    say: (v) => `“${said(v, 'section')}”缺少统计表`,
  },
  missingOptionalTable: {
    title: '没有附统计表',
    why: '有的报告不附统计表；按要求应当报送的，请一并公布。',
    say: (v) => `没有附《${said(v, 'table')}》，请核对`,
  },
  emptySection: {
    title: '部分没有内容',
    why: '必须写的部分不能空着，也不能只写一个“无”。',
    say: (v) => `“${said(v, 'heading')}”没有内容，请补写`,
  },
  bareNone: {
    title: '部分只写“无”',
    why: '没有内容的部分可以不设；设了的，宜写成完整的一句话。',
    say: (v) => `“${said(v, 'heading')}”没有实际内容，请核对`,
  },
  sectionOrder: {
    title: '部分的顺序',
    why: '各部分应当按报告格式的顺序排列。',
    say: (v) => `“${said(v, 'heading')}”应当排在“${said(v, 'before')}”前面`,
  },
  headingNumbers: {
    title: '标题的序号',
    why: '各部分的序号应当连续，不缺号、不重号。',
    say: (v) => `“${said(v, 'heading')}”的序号应为“${said(v, 'instead')}”`,
  },
  announcedParts: {
    title: '开头所说的部分数',
    why: '开头说由几个部分组成，后面就应当有几个部分。',
    say: (v) => `开头说有${said(v, 'announced')}个部分，实际有${said(v, 'actual')}个`,
  },
  announcedItems: {
    title: '所说的项数',
    why: '说了几个方面，后面的“一是”“二是”就应当有几项。',
    say: (v) => `“${said(v, 'quote')}”后面有${said(v, 'actual')}项`,
  },
  processingFee: {
    title: '信息处理费',
    why: '收取信息处理费的情况应当报告，没有收取的也要写明。',
    say: (v) => `没有写信息处理费的收取情况，请在“${said(v, 'section')}”写明`,
  },
  signedAfterPublished: {
    title: '落款与公布日期',
    why: '落款日期不应晚于公布日期。',
    say: (v) => `落款日期${said(v, 'signedOn')}晚于公布日期${said(v, 'publishedOn')}`,
  },
  deadlineMissed: {
    title: '公布期限',
    why: '条例规定了公布年度报告的最后日期。',
    say: (v) =>
      `公布日期${said(v, 'publishedOn')}晚于期限${said(v, 'deadline')}（${said(v, 'basis')}）`,
  },
  nearCopy: {
    title: '与上年报告雷同',
    why: '与上年相同的句子超过一半的，评审时会被认为照抄。比较时不计数字。',
    say: (v) =>
      `“${said(v, 'heading')}”有${said(v, 'sentences')}句，与上年相同的${said(v, 'copied')}句，占${said(v, 'share')}%`,
  },
  strangeRow: {
    title: '其他格式的行',
    why: '表里出现其他年度格式才有的行，多半是沿用旧表时遗留。检查原件时核对。',
    say: (v) => `“${said(v, 'quote')}”是${said(v, 'edition')}的行，本格式没有这一行`,
  },
  mangledLabel: {
    title: '行标题缺字错字',
    why: '表中各行的标题应当与报告格式一致；转存网页时容易漏字。检查原件时核对。',
    say: (v) => `行标题“${said(v, 'quote')}”应为“${said(v, 'instead')}”`,
  },
  brokenTable: {
    title: '表格残缺',
    why: '网页上的表格应当行列完整；复制到网页时，合并的单元格容易丢失。检查原件时核对。',
    say: (v) =>
      v.how === 'scattered'
        ? `${said(v, 'table')}被拆散，没有排成一张完整的表`
        : `${said(v, 'table')}各行的列数不一致，可能缺少单元格`,
  },
  attachmentList: {
    title: '附件与附件说明',
    why: '正文提到的附件应当附在后面，附件说明列的名称应当与附件一致。',
    say: (v) =>
      v.why === 'unlisted'
        ? `附件“${said(v, 'quote')}”没有列入附件说明`
        : `“${said(v, 'quote')}”没有对应的附件，报告有${said(v, 'count')}个附件`,
  },
  copyOfOther: {
    title: '与其他单位雷同',
    why: '与另一单位相同的句子超过一半的，多半是照抄。比较时不计数字；成批核对时比较同一文件夹的年报。',
    say: (v) =>
      `“${said(v, 'heading')}”有${said(v, 'sentences')}句，与${said(v, 'unit')}相同的${said(v, 'copied')}句，占${said(v, 'share')}%`,
  },
  repeatedTable: {
    title: '与上年相同的表',
    why: '整张表的数字与上年一个不差的，可能是沿用上年文件时漏改。',
    say: (v) => `${said(v, 'table')}的${said(v, 'count')}个数字与上年报告完全相同`,
  },
  formOfYear: {
    title: '年度与报告格式',
    why: '各年度的报告格式不同，沿用旧格式会留下已经取消的行和列。',
    say: (v) => `${said(v, 'year')}年度的报告用的是${said(v, 'form')}，不是本年度的格式`,
  },
  announcedList: {
    title: '列举的名称与说的个数',
    why: '列举的名称应当与说的个数一样多；用“等”收尾的可以少，不能多。',
    say: (v) => `列举了${said(v, 'actual')}个，写的是${said(v, 'quote')}个`,
  },
  unpairedMeasures: {
    title: '问题与改进的条数',
    why: '问题和改进各列几条的，应当逐条回应；一条措施可以回应两个问题，少两条以上的请看一看。',
    say: (v) => `问题有${said(v, 'problems')}条，改进有${said(v, 'measures')}条`,
  },
  renamedHeading: {
    title: '标题与格式不一致',
    why: '标题应当与报告格式一致。',
    say: (v) => `“${said(v, 'heading')}”在报告格式中是“${said(v, 'official')}”`,
  },
  titleForm: {
    title: '标题的写法',
    why: '标题是机关全称、年度和“政府信息公开工作年度报告”。',
    say: (v) => `标题“${said(v, 'quote')}”应当以“${said(v, 'ending')}”结尾`,
  },
  repeatedHeading: {
    title: '标题内容重复',
    why: '两个部分的标题说的是同一件事，宜合并。',
    say: (v) => `“${said(v, 'heading')}”的内容，“${said(v, 'other')}”已经包括`,
  },
  problemsWithoutMeasures: {
    title: '只有问题没有改进',
    why: '这一部分既要写问题，也要写改进情况或者措施。',
    say: (v) => `“${said(v, 'heading')}”没有写改进情况`,
  },
  listOrder: {
    title: '段落的序号',
    why: '段首的序号应当连续，不缺号、不重号。',
    say: (v) => `序号“${said(v, 'quote')}”与前面不连续，应为“${said(v, 'instead')}”`,
  },
  ordinalOrder: {
    title: '“一是”“二是”的顺序',
    why: '“一是”“二是”应当连续，不缺号、不重号。',
    say: (v) => `“${said(v, 'quote')}”与前面不连续，应为“${said(v, 'instead')}”`,
  },
  bareOrdinal: {
    title: '另起一段的“三是”',
    why: '同一列举的前几项在一段之内，后一项却另起一段，层次不一致。',
    say: (v) => `“${said(v, 'quote')}”另起一段，前一项却在段落中间，层次不一致`,
  },
  repeatedPassage: {
    title: '文字重复',
    why: '同一段话在报告里出现两次，多半是复制时遗留。',
    say: (v) => `“${said(v, 'quote')}”在前面已经出现过`,
  },
  wordLimits: {
    title: '字数要求',
    why: '本地通知对一些部分的字数有要求。',
    say: (v) =>
      `“${said(v, 'heading')}”有${said(v, 'count')}字，${said(v, 'number')}要求${v.bound === 'most' ? '不超过' : '不少于'}${said(v, 'limit')}字`,
  },
  requiredStatements: {
    title: '必写内容',
    why: '本地通知要求写明的事项，应当在指定的部分写到。',
    say: (v) => `“${said(v, 'heading')}”没有写到“${said(v, 'label')}”（${said(v, 'number')}）`,
  },
};
