import type { Facts } from './facts.ts';
import { figure, joined, type Piece, say, share, year } from './pieces.ts';
import { ANSWERS, CHANNELS, WAYS_TO_APPLY } from './statistics-table.ts';
import type { Teller } from './tell-requests.ts';

const CHANNEL_NAMES = ['政府公报', '政府网站', '政务微博', '政务微信', '其他方式'];
const WAY_NAMES = ['当面申请', '传真申请', '网络申请', '信函申请'];
const ANSWER_NAMES = [
  ...['属于已主动公开范围', '同意公开', '同意部分公开', '不同意公开'],
  ...['不属于本行政机关公开', '申请信息不存在', '告知作出更改补充', '告知通过其他途径办理'],
];

/** 主动公开 in the years of the 统计表. */
export const tellChannels: Teller = (random, facts) => {
  const published = count(facts, 'published');
  const list = CHANNELS.map((one, at) => say`${CHANNEL_NAMES[at] ?? ''}${of(facts, one)}条`);
  return random.pick([
    say`${year(facts.year)}年，${facts.unit.own}主动公开政府信息${figure(published)}条。通过不同渠道和方式公开政府信息的情况是：${joined(list, '，')}。`,
    say`全年主动公开政府信息${figure(published)}条，制发规范性文件${of(facts, 'normativeIssued')}件，主动公开规范性文件${of(facts, 'normativePublished')}条。`,
  ]);
};

/** 依申请公开 in the years of the 统计表. */
export const tellApplications: Teller = (random, facts) => {
  const received = count(facts, 'received');
  if (received === 0) return say`全年未收到政府信息公开申请。`;
  const ways = WAYS_TO_APPLY.map((one, at) => say`${WAY_NAMES[at] ?? ''}${of(facts, one)}件`);
  const decimals = random.int(1, 2);
  const shares = WAYS_TO_APPLY.map(
    (one, at) =>
      say`${WAY_NAMES[at] ?? ''}${of(facts, one)}件，占${share(count(facts, one), received, decimals)}%`,
  );
  const answers = ANSWERS.map((one, at) => say`${ANSWER_NAMES[at] ?? ''}${of(facts, one)}件`);
  const first = random.pick([
    say`全年收到政府信息公开申请${figure(received)}件，其中${joined(ways, '、')}。`,
    say`${year(facts.year)}年共收到政府信息公开申请${figure(received)}件，其中${joined(shares, '；')}。`,
  ]);
  const second = random.pick([
    say`申请办结${of(facts, 'concluded')}件，其中按时办结${of(facts, 'onTime')}件、延期办结${of(facts, 'extended')}件。`,
    say`办结${of(facts, 'concluded')}件。申请答复${of(facts, 'answered')}件，其中${joined(answers, '，')}。`,
  ]);
  return [...first, ...second];
};

/** 复议、诉讼 in the years of the 统计表. */
export const tellCases: Teller = (random, facts) => {
  const kinds = [
    ['reconsideration', '行政复议'],
    ['litigation', '行政诉讼'],
  ] as const;
  return kinds.flatMap(([row, name]) => {
    if (count(facts, row) === 0) return say`全年未发生因政府信息公开引起的${name}。`;
    const results = say`维持${of(facts, `${row}Upheld`)}件、依法纠错${of(facts, `${row}Corrected`)}件、其他情形${of(facts, `${row}Other`)}件`;
    return random.chance(0.7)
      ? say`因政府信息公开发生${name}${of(facts, row)}件，其中${results}。`
      : say`因政府信息公开发生${name}${of(facts, row)}件。`;
  });
};

/** 收费 in the years of the 统计表, in 万元 as the table has it. */
export const tellCharges: Teller = (_random, { figures }) => {
  const fees = figures['statistics.fees.count'] ?? '0';
  return fees === '0'
    ? say`全年未收取依申请公开政府信息的费用。`
    : say`全年依申请公开政府信息收取费用${figure(fees)}万元。`;
};

/** 机构、人员、培训. */
export const tellStaff: Teller = (_random, facts) => {
  const { trainingSessions, trained } = {
    trainingSessions: count(facts, 'trainingSessions'),
    trained: count(facts, 'trained'),
  };
  const people = say`设置政府信息公开查阅点${of(facts, 'readingPoints')}个，专职人员${of(facts, 'fullTime')}人，兼职人员${of(facts, 'partTime')}人。`;
  if (trainingSessions === 0) return people;
  return [
    ...people,
    ...say`举办培训班${figure(trainingSessions)}次，接受培训人员${figure(trained)}人次。`,
  ];
};

function count({ figures }: Facts, row: string): number {
  return Number(figures[`statistics.${row}.count`] ?? 0);
}

function of(facts: Facts, row: string): Piece {
  return figure(count(facts, row));
}
