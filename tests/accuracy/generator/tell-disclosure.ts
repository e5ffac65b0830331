import type { Facts } from './facts.ts';
import { figure, joined, type Piece, part, rate, say, share, whole, year } from './pieces.ts';
import type { Random } from './random.ts';
import type { Teller } from './tell-requests.ts';

/** 主动公开的数量, with its channels or its fields. */
export const tellPublished: Teller = (random, facts) => {
  const { published, year: y } = facts;
  const sum = published.reduce((total, one) => total + one, 0);
  const names = random.pick([
    ['政府网站', '政务微信', '政务微博', '其他方式'],
    ['概况类', '法规文件类', '工作动态类', '其他'],
    ['市级', '县级', '乡级', '村级'],
  ]);
  const decimals = random.int(1, 2);
  const [first = 0, second = 0, ...more] = published;
  const rest = more.reduce((total, one) => total + one, 0);
  const list = published.map((one, at) => say`${names[at] ?? ''}${part(one)}条`);
  const shares = published.map(
    (one, at) => say`${names[at] ?? ''}${part(one)}条，占${share(one, sum, decimals)}%`,
  );
  const all = whole(sum);
  return random.pick([
    say`全年主动公开政府信息${all}条，其中${joined(list, '、')}。`,
    say`${year(y)}年主动公开政府信息${all}条。其中：${joined(shares, '；')}。`,
    say`全年通过各类渠道公开信息${all}条，其中${names[0] ?? ''}${part(first)}条，${names[1] ?? ''}${part(second)}条，其他${part(rest)}条。`,
    say`累计发布信息${all}条，由${names[0] ?? ''}${part(first)}条、${names[1] ?? ''}${part(second)}条和其他${part(rest)}条组成。`,
    say`截至${year(y)}年12月31日，${facts.unit.own}公开各类信息${all}条（${joined(list, '，')}）。`,
    say`主动公开信息${sum}条，主要包括${names[0] ?? ''}${first}条、${names[1] ?? ''}${second}条等。`,
  ]);
};

/** 同比 of what was published. */
export const tellPublishedGrowth: Teller = (random, { published, publishedLast: last }) => {
  const now = published.reduce((total, one) => total + one, 0);
  if (now === last) return [];
  const way = now > last ? '增长' : '下降';
  const decimals = random.int(1, 2);
  const percent = rate(now, last, decimals);
  return random.pick([
    say`信息公开总量${now}条，比上年的${last}条${way}${percent}%。`,
    say`全年公开信息${now}条，去年同期${last}条，同比${way}${percent}%。`,
    say`公开数量由上年的${last}条变为${now}条，${way}${percent}%。`,
  ]);
};

/** 规范性文件 and 处理决定 of 表二 in 2021. */
export const tellDocuments: Teller = (random, { form, figures }) => {
  if (form !== '2021') return [];
  const of = (cell: string): Piece => figure(figures[`proactiveDisclosure.${cell}`] ?? '');
  const documents = 'normativeDocuments';
  return random.pick([
    say`全年制发行政规范性文件${of(`${documents}.issued`)}件，废止${of(`${documents}.repealed`)}件，现行有效${of(`${documents}.inForce`)}件。`,
    say`本年度印发行政规范性文件${of(`${documents}.issued`)}件，现行有效行政规范性文件${of(`${documents}.inForce`)}件。`,
    say`全年作出行政许可决定${of('permits.decisions')}件、行政处罚决定${of('penalties.decisions')}件。`,
    say`依法公开行政许可、行政处罚等处理决定信息，相关目录同步更新。`,
  ]);
};

/** Products, lists of names and other figures that only the text has. */
export const tellInterpretation: Teller = (random, facts) => {
  const [a, b, c] = [random.int(1, 40), random.int(1, 30), random.int(1, 20)];
  const issues = random.int(2, 24);
  const copies = random.int(20, 900);
  const lists: readonly Piece[][] = [
    say`全年发布政策解读材料${whole(a + b + c)}篇，其中文字解读${part(a)}篇、图解${part(b)}篇、其他形式${part(c)}篇。`,
    say`编印政务公开简报${issues}期，每期${copies}份，共${whole(issues * copies)}份。`,
    say`文字解读、图解、视频解读分别为${a}篇、${b}篇、${c}篇。`,
    say`举办新闻发布会${counted(facts, 'pressConferences', a)}场、在线访谈${counted(facts, 'interviews', b)}期，回应社会关切${counted(facts, 'responded', c)}次。`,
    say`解读材料由文字解读${part(a)}篇和图解${part(b)}篇组成，合计${whole(a + b)}篇。`,
    say`办理人大代表建议${whole(a + b)}件，其中主办${part(a)}件、会办${part(b)}件，均在规定期限内答复。`,
    say`全年受理网上咨询约${a * 10}件，政务热线诉求${b}余件，均已答复。`,
    say`${year(facts.year)}年新增专栏${c}个，网站访问量达${a}.${random.int(1, 9)}万人次。`,
  ];
  return random.pick(lists);
};

/** What the 统计表 counts; where there is none, only the text tells. */
function counted({ figures }: Facts, row: string, other: number): Piece {
  const typed = figures[`statistics.${row}.count`];
  return typed === undefined ? { text: String(other) } : figure(typed);
}

const MANAGEMENT = [
  '对历年文件逐件核对效力状态，并在网站上标明。',
  '严格执行先审查、后公开，一事一审，未经审查的信息不予发布。',
  '编制信息公开目录，逐项明确公开的时限、形式和责任科室。',
  '公开前对涉及个人隐私的内容作隐去处理。',
];
const PLATFORM = [
  '网站专栏改版，增加按主题检索和文件下载功能。',
  '在办事大厅设置查阅点，配备工作人员引导群众查询。',
  '政务新媒体实行三审三校，转载信息注明来源。',
  '定期检查栏目，发现失效链接的当日修复。',
];
const SUPERVISION = [
  '把政务公开纳入年度考核，结果在内部通报。',
  '面向社会开展评议，公众总体评价较好。',
  '没有发生需要追究责任的情形。',
  '明确一名负责同志分管，一名专职人员承办。',
];

export const tellManagement: Teller = (random) => boilerplate(random, MANAGEMENT);
export const tellPlatform: Teller = (random) => boilerplate(random, PLATFORM);
export const tellSupervision: Teller = (random) => [
  ...say`全年举办业务培训${random.int(1, 9)}期，培训${random.int(10, 400)}人次。`,
  ...boilerplate(random, SUPERVISION),
];

function boilerplate(random: Random, sentences: readonly string[]): Piece[] {
  return say`${random.shuffled(sentences).slice(0, random.int(1, 3)).join('')}`;
}

export const tellProblems: Teller = (random) =>
  random.pick([
    say`存在的问题：一是主动公开的内容还不够丰富；二是解读形式比较单一。改进情况：一是按目录补齐了历史信息；二是增加了图解和视频。`,
    say`一是个别科室更新信息不够及时，已改为按周检查；二是答复文书说理不够充分，已统一文书样式并由法律顾问审核。`,
    say`主要问题是基层人员变动较多，业务不熟。下一步将加强培训，编写操作手册，并安排专人指导。`,
  ]);

/** 信息处理费, and what else is reported. */
export const tellFees: Teller = (random, { year: y }) => {
  const [a, b, c] = [random.int(1, 20) * 100, random.int(1, 20) * 40, random.int(1, 9) * 30];
  return random.pick([
    say`${year(y)}年，本机关未收取信息处理费。`,
    say`本年度未收取信息处理费，没有其他需要报告的事项。`,
    say`${year(y)}年依法收取信息处理费${random.int(3, 9)}件，共${whole(a + b + c)}元，其中东岗镇${part(a)}元、西塘镇${part(b)}元、北桥镇${part(c)}元。`,
    say`按照《政府信息公开信息处理费管理办法》，${year(y)}年收取信息处理费${whole(a + b)}元，其中按件计收${part(a)}元，按量计收${part(b)}元。`,
  ]);
};

export const tellOpening: Teller = (random, { unit, year: y }) =>
  random.pick([
    say`本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为${year(y)}年1月1日至${year(y)}年12月31日。`,
    say`现公布${unit.name}${year(y)}年政府信息公开工作年度报告。统计期限自${year(y)}年1月1日起至${year(y)}年12月31日止。`,
  ]);

export const tellOverview: Teller = (random, { unit, year: y }) =>
  random.pick([
    say`${year(y)}年，${unit.own}认真执行《中华人民共和国政府信息公开条例》，信息公开工作平稳有序。`,
    say`${year(y)}年，${unit.name}把公开透明作为工作的基本要求，回应公众关切，接受社会监督。`,
  ]);
