import type { Facts } from './facts.ts';
import { figure, joined, type Piece, part, rate, say, share, year } from './pieces.ts';
import { type Random, split } from './random.ts';
import { APPLICANTS, OUTCOMES, type OutcomeGroup } from './requests-table.ts';

/** Writes a sentence about the facts; none where there is nothing to tell. */
export type Teller = (random: Random, facts: Facts) => Piece[];

const APPLICANT_NAMES: Record<string, string> = {
  naturalPerson: '自然人',
  commercialEnterprise: '商业企业',
  researchInstitution: '科研机构',
  publicWelfareOrganization: '社会公益组织',
  legalServiceAgency: '法律服务机构',
  otherOrganization: '其他',
};
const OUTCOME_NAMES: Record<OutcomeGroup, string> = {
  granted: '予以公开',
  partlyGranted: '部分公开',
  refused: '不予公开',
  notProvided: '无法提供',
  notProcessed: '不予处理',
  otherHandling: '其他处理',
};

/** 收到、结转、办结: the first sentence on the applications of the year. */
export const tellReceived: Teller = (random, facts) => {
  const received = count(facts, 'received');
  const before = count(facts, 'carriedIn');
  const handled = count(facts, 'handled');
  const left = count(facts, 'carriedOut');
  const { own } = facts.unit;
  const y = year(facts.year);
  if (received === 0 && before === 0) {
    return random.pick([
      say`全年未收到政府信息公开申请，无上年结转申请。`,
      say`${y}年，${own}没有收到政府信息公开申请。`,
      say`本年度收到政府信息公开申请${figure(0)}件，办结${figure(0)}件。`,
    ]);
  }
  const all = figure(received + before);
  return random.pick([
    say`全年新收政府信息公开申请${figure(received)}件，上年结转${figure(before)}件，办结${figure(handled)}件，结转下年度${figure(left)}件。`,
    say`${y}年，${own}共受理政府信息公开申请${all}件（含上年结转${figure(before)}件），办结${figure(handled)}件，结转下年度继续办理${figure(left)}件。`,
    say`全年共收到政府信息公开申请${figure(received)}件，连同上年结转${figure(before)}件，共办理${all}件；年内答复${figure(handled)}件，${figure(left)}件结转下一年度办理。`,
    say`本年度新收政府信息公开申请${figure(received)}件，加上上年结转的${figure(before)}件，合计${all}件，已办结${figure(handled)}件，顺延至下年度办理${figure(left)}件。`,
    say`${own}收到政府信息公开申请${figure(received)}件，上一年度结转${figure(before)}件。全部申请中已答复${figure(handled)}件，其余${figure(left)}件结转下年度继续办理。`,
    say`${y}年度收办政府信息公开申请${all}件，其中本年新收${figure(received)}件、上年结转${figure(before)}件。截至年底办结${figure(handled)}件，办结率${share(handled, received + before, 1)}%。`,
    say`${y}年共接收公民、法人和其他组织提出的政府信息公开申请${figure(received)}件，均按时登记。加上上年结转${figure(before)}件，全年办理完毕${figure(handled)}件。`,
  ]);
};

/** What the tables do not tell: how, about what and where the applications were made. */
export const tellWays: Teller = (random, facts) => {
  const received = count(facts, 'received');
  if (received === 0) return [];
  const [a = 0, b = 0, c = 0] = split(random, received, 3);
  const decimals = random.int(1, 2);
  return random.pick([
    say`其中网络申请${part(a)}件，信函申请${part(b)}件，当面申请${part(c)}件。`,
    say`按渠道分，网络申请${part(a)}件、信函申请${part(b)}件、当面申请${part(c)}件。`,
    say`从内容看，${figure(received)}件申请中，征地拆迁类${part(a)}件、社会保障类${part(b)}件、其他${part(c)}件。`,
    say`收到申请最多的科室为${a}件，平均办理时限${random.int(3, 19)}个工作日。`,
    say`网络渠道占${share(a, received, decimals).text}%，仍是提交申请的主要方式。`,
    say`所收申请中，需要补正的${a}件，延长答复期限的${b}件。`,
    say`答复人大代表建议${random.int(5, 60)}件、政协提案${random.int(5, 60)}件，接待来访咨询${random.int(5, 90)}人次。`,
  ]);
};

/** 同比 of the applications. */
export const tellGrowth: Teller = (random, facts) => {
  const now = count(facts, 'received');
  const last = facts.receivedLast;
  if (now === 0 || now === last) return [];
  const way = now > last ? '增长' : '下降';
  const more = now > last ? '增加' : '减少';
  const change = Math.abs(now - last);
  const decimals = random.int(0, 2);
  return random.pick([
    say`收到政府信息公开申请${figure(now)}件，比上年的${last}件${way}${rate(now, last, decimals)}%。`,
    say`全年新收政府信息公开申请${figure(now)}件，上年为${last}件，同比${way}${rate(now, last, decimals)}%。`,
    say`与上年${last}件相比，政府信息公开申请${more}${change}件，${way}${rate(now, last, decimals)}%。`,
    say`申请数量同比${more}${change}件。`,
  ]);
};

/** 申请人: by whom the applications were made. */
export const tellApplicants: Teller = (random, facts) => {
  const withBefore = random.chance(0.5);
  const of = (applicant: string): number =>
    count(facts, 'received', applicant) + (withBefore ? count(facts, 'carriedIn', applicant) : 0);
  const all = of('total');
  if (all === 0) return [];
  const persons = of('naturalPerson');
  const others = all - persons;
  const decimals = random.int(1, 2);
  const opening = withBefore ? say`共受理申请${figure(all)}件` : say`共新收申请${figure(all)}件`;
  const list = APPLICANTS.map((one) => say`${APPLICANT_NAMES[one] ?? ''}${figure(of(one))}件`);
  const named = APPLICANTS.filter((one) => of(one) > 0).map(
    (one) => say`${APPLICANT_NAMES[one] ?? ''}${figure(of(one))}件`,
  );
  return random.pick([
    say`从申请人看，${opening}，其中自然人${figure(persons)}件，占${share(persons, all, decimals)}%；法人或其他组织${figure(others)}件，占${share(others, all, decimals)}%。`,
    say`按申请人类型分，自然人${figure(persons)}件，法人或其他组织${figure(others)}件。`,
    say`${opening}，其中${joined(list, '、')}。`,
    say`申请人中，${joined(named, '，')}。`,
    say`${opening}，其中：自然人${figure(persons)}件、法人或者其他组织${figure(others)}件。`,
    say`${opening}，其中自然人${figure(persons)}件，占比${share(persons, all, decimals)}%。`,
    say`${opening}（自然人${figure(persons)}件，法人或其他组织${figure(others)}件）。`,
    say`${opening}，由自然人${figure(persons)}件和法人或其他组织${figure(others)}件组成。`,
    say`${opening}，自然人、法人或其他组织分别为${figure(persons)}件、${figure(others)}件。`,
  ]);
};

/** 办理结果. */
export const tellOutcomes: Teller = (random, facts) => {
  const handled = count(facts, 'handled');
  if (handled === 0) return [];
  const outcomes = OUTCOMES[facts.form === '2019' ? '2019' : '2021'];
  const groups = Object.entries(outcomes) as [OutcomeGroup, readonly string[]][];
  const counts = groups.map(([group, rows]) => ({
    name: OUTCOME_NAMES[group],
    count: rows.reduce((sum, row) => sum + count(facts, row), 0),
  }));
  const some = counts.filter((one) => one.count > 0);
  const list = (of: typeof counts) => of.map((one) => say`${one.name}${figure(one.count)}件`);
  const [granted, partly, refused] = counts;
  const open = (granted?.count ?? 0) + (partly?.count ?? 0);
  const decimals = random.int(1, 2);
  const withShares = some.map(
    (one) => say`${one.name}${figure(one.count)}件，占${share(one.count, handled, decimals)}%`,
  );
  return random.pick([
    say`办理结果为：${joined(list(counts), '、')}。`,
    say`在已办结的${figure(handled)}件申请中，${joined(list(some), '，')}。`,
    say`已办结${figure(handled)}件，其中${joined(withShares, '；')}。`,
    say`办结的申请中，予以公开和部分公开合计${figure(open)}件。`,
    say`按结果分，${joined(list(some), '；')}。`,
    say`从办理结果看，予以公开${figure(granted?.count ?? 0)}件，占办结总数的${share(granted?.count ?? 0, handled, decimals)}%；部分公开${figure(partly?.count ?? 0)}件，占${share(partly?.count ?? 0, handled, decimals)}%。`,
    say`共作出答复${figure(handled)}件：${joined(list(some), '、')}。`,
    say`其中，予以公开${figure(granted?.count ?? 0)}件、部分公开${figure(partly?.count ?? 0)}件、不予公开${figure(refused?.count ?? 0)}件（属于国家秘密${figure(count(facts, 'stateSecret'))}件、保护第三方合法权益${figure(count(facts, 'thirdPartyRights'))}件），其余按规定处理。`,
  ]);
};

/** 复议、诉讼. */
export const tellDisputes: Teller = (random, { disputes }) => {
  const of = (row: string, column: string): number => disputes[row]?.[column] ?? 0;
  const review = of('reconsideration', 'total');
  const direct = of('direct', 'total');
  const after = of('afterReconsideration', 'total');
  const suits = direct + after;
  const results = (row: string) =>
    joined(
      [
        say`维持${part(of(row, 'upheld'))}件`,
        say`纠正${part(of(row, 'corrected'))}件`,
        say`其他结果${part(of(row, 'otherResult'))}件`,
        say`尚未审结${part(of(row, 'pending'))}件`,
      ],
      '、',
    );
  if (review + suits === 0) {
    return random.pick([
      say`全年未发生因政府信息公开引起的行政复议、行政诉讼。`,
      say`全年没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况。`,
      say`因政府信息公开被申请行政复议${figure(0)}件、提起行政诉讼${figure(0)}件。`,
    ]);
  }
  const first =
    review === 0
      ? say`全年未发生因政府信息公开引起的行政复议`
      : random.pick([
          say`全年因政府信息公开被申请行政复议${figure(review)}件，其中${results('reconsideration')}`,
          say`因政府信息公开工作发生行政复议${figure(review)}件`,
          say`行政复议方面，全年共发生政府信息公开行政复议案件${figure(review)}件，${results('reconsideration')}`,
          ...(of('reconsideration', 'upheld') === review
            ? [say`因政府信息公开被申请行政复议${figure(review)}件，均获维持`]
            : []),
        ]);
  const second =
    suits === 0
      ? say`未发生政府信息公开行政诉讼`
      : random.pick([
          say`因政府信息公开被提起行政诉讼${figure(suits)}件，其中未经复议直接起诉${figure(direct)}件、复议后起诉${figure(after)}件`,
          say`政府信息公开行政诉讼${figure(suits)}件`,
        ]);
  return random.chance(0.5) ? say`${first}。${second}。` : say`${first}；${second}。`;
};

function count({ requests }: Facts, row: string, column = 'total'): number {
  return requests[row]?.[column] ?? 0;
}
