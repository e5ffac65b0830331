import { describe, expect, test } from 'vitest';
import { checkText } from '#checks/check-text.ts';
import { type CheckedText, checkedText } from '#checks/text.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { seed, template } from '../../files.ts';

const { report: base } = seed('yichun-2021');

/** A paragraph of a report of the edition, beside these figures; all other cells print 0. */
function paragraphBeside(
  edition: ReportTemplate,
  figures: Readonly<Record<string, string>>,
  text: string,
): CheckedText {
  const blocks = [{ id: 'p1', kind: 'paragraph' as const, level: 0 as const, runs: [{ text }] }];
  const section = edition.sections[0]?.id ?? '';
  const report = { ...base, template: edition.id, sections: [{ id: section, blocks }] };
  return checkedText({ ...report, front: { ...base.front, opening: [] } }, edition, {
    run: () => '',
    cell: (address) => figures[address] ?? '0',
    title: '',
  });
}

function saidWrong(text: CheckedText): string[] {
  return checkText(text)
    .filter((one) => one.check === 'textAgainstTables' || one.check === 'denials')
    .map(({ quote = '', right }) => `${quote} ${right}`);
}

const statistics = (counts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(counts).map(([row, n]) => [`statistics.${row}.count`, n]));

const in2014 = statistics({
  ...{ published: '300', gazette: '20', website: '200', microblog: '50', wechat: '40' },
  ...{ otherChannels: '10', normativeIssued: '9', normativePublished: '7' },
  ...{ responded: '12', pressConferences: '5', pressConferencesByHead: '2', interviews: '4' },
  ...{ received: '30', inPerson: '4', byFax: '1', online: '20', byPost: '5', concluded: '29' },
  ...{ onTime: '27', extended: '2', answered: '28', alreadyPublic: '6', granted: '10' },
  ...{ partlyGranted: '3', refused: '5', privacy: '5', notOurs: '2', notExisting: '1' },
  ...{ otherProcedure: '1', reconsideration: '3', reconsiderationUpheld: '2', offices: '2' },
  ...{ reconsiderationCorrected: '1', litigation: '1', litigationUpheld: '1', readingPoints: '8' },
  ...{ staff: '15', fullTime: '3', partTime: '12', budget: '12.34', fees: '0.05' },
  ...{ meetings: '2', trainingSessions: '6', trained: '240' },
});

describe('2014: the text beside the 统计表', async () => {
  const edition = await template('2014');

  test.each([
    ['全年公开政府信息2683条，政务微博微信共计90条。', ['2683条 320']],
    ['全年通过政府网站公开政府信息201条，政务微博50条。', ['201条 200']],
    ['全市设有政府信息查询场所5处。', ['5处 8']],
    ['专职人员3人，兼职人员1人。', ['1人 12']],
    ['安排政府信息公开专项经费12.43万元。', ['12.43万元 123400']],
    ['依申请公开政府信息收取费用50元。', ['50元 500']],
    ['共收到政府信息公开申请30件，其中网络申请10件、当面申请4件。', ['10件 20']],
    ['征求意见30件。答复：不同意公开4件、同意部分公开3件。', []],
    ['办理政府信息公开申请中，不同意公开4件、同意部分公开3件。', ['4件 5']],
    ['因信息公开发生行政复议3件，其中维持1件、被依法纠错1件。', ['1件 2']],
    ['行政复议3件，行政诉讼1件，其中维持2件。', ['2件 1']],
    ['政府信息公开工作中，举办培训班6次，接受培训人员204人次。', ['204人次 240']],
    ['全年未发生因政府信息公开提起的行政诉讼。', [expect.stringContaining('行政诉讼 1')]],
    ['未收取依申请公开的任何费用。', [expect.stringContaining('未收取')]],
  ])('%s', (paragraph, expected) => {
    expect(saidWrong(paragraphBeside(edition, in2014, paragraph))).toEqual(expected);
  });

  test.each([
    '全年公开政府信息300条，通过不同渠道公开政府信息320条。',
    '其中市级公开政府信息51条，各县公开政府信息62条。',
    '公开政府信息300条，政府公报20条、政府网站200条、政务微博50条、政务微信40条、其他方式10条。',
    '召开新闻发布会5场，其中主要负责同志参加新闻发布会2次。',
    '回应社会关切热点12次，微博微信回应事件0次。',
    '制发规范性文件9件，主动公开规范性文件7件。',
    '申请答复28件，其中属于已主动公开范围6件，同意公开10件，同意部分公开3件，不同意公开5件。',
    '办结政府信息公开申请29件，其中按时办结27件、延期办结2件。',
    '答复建议提案50件，受理热线诉求600件，网络舆情3件。',
    '行政复议3件，其中维持2件、纠错1件；行政诉讼1件，维持1件。',
    '从事政府信息公开工作人员15人，其中专职3人、兼职12人。',
    '接受政府信息公开培训1000多人次。',
    '安排政府信息公开专项经费123400元。',
    '全年未发生针对政府信息公开工作的举报投诉。',
  ])('is in order: %s', (paragraph) => {
    expect(saidWrong(paragraphBeside(edition, in2014, paragraph))).toEqual([]);
  });
});

describe('2014 in Liaoning: rows of its own', async () => {
  const edition = await template('2014-liaoning');
  const figures = statistics({ consultations: '36', interpretations: '7', proposalResults: '80' });

  test.each([
    ['重大政策征求意见35篇，发布解读信息7篇。', ['35篇 36']],
    ['公开办理建议提案信息18件。', ['18件 80']],
    ['公开办理建议提案信息80件，征求意见36篇，其中通过政府网站征求意见12篇。', []],
  ])('%s', (paragraph, expected) => {
    expect(saidWrong(paragraphBeside(edition, figures, paragraph))).toEqual(expected);
  });
});

const results = {
  'requests.thirdPartyRights.total': '4',
  'requests.notHeld.total': '157',
  'disputes.reconsideration.upheld': '9',
  'disputes.reconsideration.corrected': '13',
  'disputes.reconsideration.pending': '3',
  'disputes.reconsideration.total': '25',
  'disputes.direct.upheld': '6',
  'disputes.direct.total': '9',
  'disputes.afterReconsideration.upheld': '2',
  'disputes.afterReconsideration.total': '2',
  'proactiveDisclosure.permits.decisions': '28',
  'proactiveDisclosure.fees.amount': '616.5',
};

describe.each(['2019', '2021'])('%s: results of 表三 and 表四', async (id) => {
  const edition = await template(id);

  test.each([
    ['政府信息公开申请中，保护第三方合法权益3件、本机关不掌握相关政府信息157件。', ['3件 4']],
    ['因信息公开被申请行政复议25件，其中维持9件、纠正31件、尚未审结3件。', ['31件 13']],
    ['行政诉讼11件，其中未经复议直接起诉9件，维持8件；复议后起诉2件，维持2件。', []],
    ['行政诉讼11件，其中维持9件。', ['9件 8']],
    ['信息公开行政诉讼11件，其中未经复议直接起诉6件、复议后起诉2件。', ['6件 9']],
    ['政府信息公开行政复议、行政诉讼案件共35件。', ['35件 36']],
    ['作出行政许可决定82件。', ['82件 28']],
  ])('%s', (paragraph, expected) => {
    expect(saidWrong(paragraphBeside(edition, results, paragraph))).toEqual(expected);
  });
});

test('2021: an amount of the text in 万元 or 元 beside a cell in 万元', async () => {
  const edition = await template('2021');
  const said = (amount: string) =>
    saidWrong(paragraphBeside(edition, results, `收取行政事业性收费${amount}。`));
  expect(said('616.5万元')).toEqual([]);
  expect(said('6165000元')).toEqual([]);
  expect(said('616.5元')).toEqual(['616.5元 6165000']);
});

test('2021: no notice of fees in the text beside applicants who did not pay', async () => {
  const edition = await template('2021');
  const said = (text: string, unpaid: string) =>
    saidWrong(paragraphBeside(edition, { 'requests.feeNotPaid.total': unpaid }, text));
  expect(said('2021年，本机关未产生信息处理费。', '2')).toEqual([
    expect.stringMatching(/未产生.* 2$/),
  ]);
  expect(said('2021年，本机关未产生信息处理费。', '0')).toEqual([]);
  expect(said('2021年，本机关未收取信息处理费，2件逾期未缴。', '2')).toEqual([]);
});
