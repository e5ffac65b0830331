import { amount, type Typed } from './proactive-table.ts';
import { type Random, split } from './random.ts';

/** What stands in the 统计表 of 2014 and in Liaoning's and belongs to no sum. */
const PLAIN = {
  '2014': ['complaints', 'offices', 'readingPoints', 'meetings'],
  '2014-liaoning': [
    ...['complaints', 'offices', 'readingPoints', 'meetings', 'powerChanges', 'powersKept'],
    ...['penaltyCases', 'budgetDepartments', 'finalAccountDepartments', 'officialExpenseBudgets'],
    ...['officialExpenseAccounts', 'procurement', 'affordableHousing', 'expropriation'],
    ...['landSupply', 'projectApprovals', 'projectBasics', 'projectProgress'],
    ...['socialInsuranceFigures', 'healthCare', 'socialAssistance', 'collegeAdmissions'],
    ...['collegeAccounts', 'enterpriseFinances', 'enterpriseOperation', 'enterpriseAssessment'],
    ...['enterpriseValue', 'enterpriseRestructuring', 'enterpriseAppointments', 'airAndWater'],
    ...['impactAssessments', 'pollutionSources', 'environmentInspections'],
    ...['environmentComplaints', 'nuclearSafety', 'foodAndDrugPolicies', 'foodAndDrugCases'],
    ...['foodAndDrugViolations', 'illegalOnlineSales', 'healthFoodWarnings'],
    ...['socialOrganizationItems', 'charities', 'intermediaries', 'workSafety', 'employment'],
    ...['audit', 'science', 'prices', 'credit', 'consultationFeedback', 'appealComplaints'],
    ...['appealQuestions', 'appealSuggestions', 'proposalResults', 'proposalReplies'],
    ...['socialMediaAccounts', 'fullTime', 'partTime'],
  ],
};

export const CHANNELS = ['gazette', 'website', 'microblog', 'wechat', 'otherChannels'];
export const WAYS_TO_APPLY = ['inPerson', 'byFax', 'online', 'byPost'];
export const ANSWERS = [
  ...['alreadyPublic', 'granted', 'partlyGranted', 'refused', 'notOurs', 'notExisting'],
  ...['toBeCorrected', 'otherProcedure'],
];
export const REFUSALS = [
  ...['stateSecret', 'tradeSecret', 'privacy', 'securityAndStability'],
  ...['notGovernmentInformation', 'otherLegalGrounds'],
];

/** The 统计表: every total is the sum of its parts, every 其中 is within what it is a part of. */
export function statisticsTable(
  random: Random,
  form: '2014' | '2014-liaoning',
  size: number,
): Typed {
  const counts: Record<string, number> = {};
  const share = (names: readonly string[], whole: number): void => {
    const parts = split(random, whole, names.length);
    for (const [at, name] of names.entries()) counts[name] = parts[at] ?? 0;
  };
  const within = (most: number): number => random.int(0, most);

  counts.published = random.int(size, size * 300);
  share(CHANNELS, counts.published + within(size));
  counts.normativeIssued = within(Math.min(size, counts.published));
  counts.normativePublished = within(counts.normativeIssued);

  counts.received = random.chance(0.2) ? 0 : within(size * 2);
  share(WAYS_TO_APPLY, counts.received);
  counts.concluded = counts.received - within(Math.floor(counts.received / 10));
  counts.extended = within(Math.floor(counts.concluded / 8));
  counts.onTime = counts.concluded - counts.extended;
  counts.answered = counts.concluded - within(Math.floor(counts.concluded / 20));
  share(ANSWERS, counts.answered);
  share(REFUSALS, counts.refused ?? 0);

  for (const kind of ['reconsideration', 'litigation']) {
    counts[kind] = random.chance(0.4) ? 0 : within(Math.ceil(size / 6));
    share([`${kind}Upheld`, `${kind}Corrected`, `${kind}Other`], counts[kind]);
  }
  counts.pressConferences = within(30);
  counts.pressConferencesByHead = within(counts.pressConferences);
  counts.interviews = within(60);
  counts.interviewsByHead = within(counts.interviews);
  counts.socialMediaResponses = within(size);
  counts.otherResponses = within(size);
  const responses =
    counts.pressConferences +
    counts.interviews +
    counts.socialMediaResponses +
    counts.otherResponses;
  if (form === '2014') {
    counts.interpretationArticles = within(size);
    counts.responded = within(responses + counts.interpretationArticles);
    counts.fullTime = within(20);
    counts.partTime = within(80);
    counts.staff = counts.fullTime + counts.partTime;
  } else {
    counts.responded = responses;
    for (const kind of ['consultations', 'interpretations']) {
      counts[kind] = within(size);
      share([`${kind}Online`, `${kind}Otherwise`], counts[kind]);
    }
    counts.disclosureColumns = within(20);
    counts.newDisclosureColumns = within(counts.disclosureColumns);
    counts.disclosureSystems = within(30);
    counts.newDisclosureSystems = within(counts.disclosureSystems);
  }
  counts.trainingSessions = random.chance(0.2) ? 0 : random.int(1, 12);
  counts.trained = counts.trainingSessions === 0 ? 0 : random.int(10, 900);
  for (const name of PLAIN[form]) counts[name] ??= within(size);

  const typed = Object.entries(counts).map(([name, count]) => [
    `statistics.${name}.count`,
    String(count),
  ]);
  const fees = counts.received === 0 || random.chance(0.7) ? 0 : random.int(1, 900);
  return {
    ...Object.fromEntries(typed),
    'statistics.fees.count': amount(fees, 4),
    'statistics.budget.count': amount(random.int(0, 90_000), 2),
  };
}
