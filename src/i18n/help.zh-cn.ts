import { checkSheet } from './check-sheet.zh-cn.ts';
import { findings } from './findings.zh-cn.ts';
import { textChecks } from './text-checks.zh-cn.ts';

type CheckArea = 'structure' | 'narrative' | 'wording';
type Comparison = 'same' | 'lastYear' | 'condition';

const areas: Record<CheckArea, string> = {
  structure: '结构与格式',
  narrative: '正文中的数字',
  wording: '用语、标点、链接与隐私',
};

const compared: Record<Comparison, string> = {
  same: '本年报内',
  lastYear: '与上年报告比较',
  condition: '满足条件时',
};

/** Words of 使用说明. What it says of the checks is told by the checks themselves. */
export const help = {
  title: '使用说明',
  back: '我的年报',
  print: '打印',
  contents: '目录',
  parts: {
    steps: '从填报到签发',
    cells: '单元格的样子',
    keys: '表格里的按键',
    rules: '勾稽关系与填报要求',
    text: '正文核对',
    never: '不核对的内容',
  },
  steps: [
    '新建年报，或打开上年的文件另存；数字可以直接输入，也可以从 Excel、WPS 整块粘贴。',
    '边填边核对：每一格的结论当场显示，右侧列出两边的数、相差多少、可能填错的格和依据。',
    '在“核对”里逐条看完：改正错误，对需说明的写情况说明；第一行写着离送签还差什么。',
    '在“预览与导出”里看真实版面，导出送审稿或发布稿；有未处理的问题也能导出，由本单位决定。',
    '随时另存为 *.nianbao.json 文件备份、交接；本软件在本机运行，不上传数据。',
  ],
  severity: findings.severity,
  severities: {
    mustFix: '表内数字互相矛盾、数字无法识别、缺少必须有的部分或统计表。应当改正。',
    mustExplain: '与上年、与正文、与要求不一致，可能有原因。改正，或写情况说明。',
    notice: '用语、标点、格式上值得看一看的地方。',
  },
  severityTable: '严重程度',
  legend: '单元格的状态与含义',
  legendLead: '每一种状态先看形状，再看颜色。',
  cells: {
    blank: ['空白', '待填的横线；空白不是 0'],
    value: ['填报值', '白底，黑字，靠右'],
    zero: ['零', '字色退后，让不为零的数字显出来'],
    total: ['自动合计', '灰底；不填则自动算出'],
    typedTotal: ['台账合计', '灰底上开一个白格：手工填的合计'],
    typedDiffers: ['台账合计，不一致', '左边是自动算出的数'],
    differs: ['不一致（错误）', '右上实心红角，浅红底'],
    warned: ['不一致（需说明）', '右上实心黄角，浅黄底'],
    suspect: ['可能填错', '问号和波浪线：先看这一格'],
    unreadable: ['无法识别', '靠左，斜线底，原样保留'],
    focus: ['焦点', '蓝框加方点'],
    typing: ['正在输入', '蓝框，白底，光标；Esc 还原'],
    picked: ['选中', '浅蓝底，底栏显示合计'],
  } satisfies Record<string, readonly [name: string, meaning: string]>,
  keyTable: '按键与作用',
  keyHeads: ['按键', '作用'] as readonly [string, string],
  ruleLead: '一条规则对表内每一列或每一行各算一次。规则写在报告格式里，不写在程序里。',
  edition: '报告格式',
  noEdition: '没有读到报告格式。',
  reading: '正在读取…',
  ruleTable: (edition: string) => `${edition}的规则`,
  ruleHeads: ['规则', '性质', '比较', '依据'] as readonly [string, string, string, string],
  compared,
  textLead: (count: number) => `共 ${count} 项，附会报出和不会报出的例句。`,
  areas,
  checkTitle: (id: string) => textChecks[id]?.title ?? id,
  checkWhy: (id: string) => textChecks[id]?.why ?? '',
  severityOf: (word: string) => `性质：${word}`,
  source: (source: string | undefined) => `依据：${source ?? '所用报告格式的文件'}`,
  fires: '会报出',
  silent: '不会报出',
  emptyText: '（空段）',
  wholeReport: '看整份报告，不举例句。',
  never: [
    ...checkSheet.never,
    '没有上年报告时，不作与上年的比较；不适用于本类机关的规则不运行。“核对”里逐条写明没有核对的规则和原因。',
    '空白或无法识别的数字使规则无法判断，不算一致，也不算不一致。',
    '图片里的文字和数字不核对。',
  ],
};

/** The shape every language has. */
export type HelpWords = typeof help;
