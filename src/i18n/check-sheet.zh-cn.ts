import { findings } from './findings.zh-cn.ts';
import './late-sentences.zh-cn.ts';

type Counts = Readonly<Record<'mustFix' | 'mustExplain' | 'notice', number>>;

/** Words of 年报数据核对情况, one page for the leader. */
export const checkSheet = {
  title: '年报数据核对情况',
  about: (unit: string, year: number) => `（${unit} ${year}年度）`,
  parts: [
    '一、勾稽关系',
    '二、不一致、需要说明的问题',
    '三、与上年相比变动最大的五项',
    '四、本软件没有核对的内容',
  ] as const,
  summary: ({ agrees, differs, undecided }: Record<'agrees' | 'differs' | 'undecided', number>) =>
    `共核对勾稽关系${agrees + differs + undecided}项：一致${agrees}项，不一致${differs}项${undecided > 0 ? `，因缺少数字无法判断${undecided}项` : ''}。`,
  relationHeads: ['勾稽关系', '一致', '不一致', '无法判断'],
  nothing: '没有不一致、需要说明的问题。',
  counted: ({ mustFix, mustExplain, notice }: Counts, explained: number) =>
    `尚未处理：错误${mustFix}处，需说明${mustExplain}处；已写情况说明${explained}处${notice > 0 ? `；另有提示${notice}处，不逐一列出` : ''}。`,
  findingHeads: ['性质', '问题', '情况说明'],
  severity: findings.severity,
  say: findings.say,
  suspicion: findings.suspicion,
  explained: (reason: string, by: string) => (by === '' ? reason : `${reason}（${by}）`),
  changedSince: (reason: string) => `数字在说明后有改动，待确认：${reason}`,
  open: '尚未说明',
  more: (count: number) => `另有${count}处，见软件中的核对结果。`,
  otherRules: (count: number) => `其余${count}种关系`,
  changeHeads: ['项目', '上年', '本年', '增减', '原因'],
  noLastYear: '没有上年报告，未作比较。',
  noChange: '各项数字与上年相同。',
  notRun: (label: string, why: string) => `“${label}”未核对：${why}。`,
  never: [
    '数字与台账、原始凭证是否相符，文字所述是否属实，是否涉及国家秘密、商业秘密、个人隐私，须由人工审核。',
  ],
  signed: '填报人：　　　　　　　　核对人：　　　　　　　　日期：',
};

/** Words of the 审批表. */
export const approval = {
  title: '政府信息公开工作年度报告审批表',
  about: checkSheet.about,
  file: '文件名称',
  fileName: (unit: string, year: number) => `${unit}${year}年政府信息公开工作年度报告`,
  heads: ['环节', '意见', '姓名', '日期'] as const,
  steps: ['拟稿', '科室审核', '保密审查', '分管领导审签', '主要负责人签发'],
  /** What placeholders of an office's own form are called: {{单位}}; the last four are followed by a number. */
  fields: {
    unit: '单位',
    year: '年份',
    title: '标题',
    office: '联系部门',
    phone: '联系电话',
    signedOn: '落款日期',
    publishedOn: '公布日期',
    mustFix: '错误数',
    mustExplain: '需说明数',
    explained: '情况说明数',
    step: '环节',
    opinion: '意见',
    person: '姓名',
    date: '日期',
  },
};

/** Names and sentences of a set of files. */
export const pack = {
  folders: { published: '发布文件', kept: '内部留存' },
  list: '校验清单.txt',
  about: (title: string, revision: number, template: string, templateRevision: number) => [
    title,
    `报告第${revision}稿；报告格式：${template}（第${templateRevision}版）`,
    '以下为各文件的 SHA-256 校验值，与文件不符的即被改动过。内部留存的文件不对外发布',
  ],
  dataHash: '报告数据 SHA-256：',
};
