import type { Random } from './random.ts';

/** Applicants of 表三 as the form counts them, 总计 left aside. */
export const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceAgency',
  'otherOrganization',
];

/** 本年度办理结果 by the headings of the form. */
const SHARED = {
  granted: ['granted'],
  partlyGranted: ['partlyGranted'],
  refused: [
    'stateSecret',
    'forbiddenByLaw',
    'securityAndStability',
    'thirdPartyRights',
    'internalAffairs',
    'processInformation',
    'enforcementFiles',
    'administrativeQuery',
  ],
  notProvided: ['notHeld', 'needsCreation', 'stillUnclear'],
  notProcessed: ['petition', 'repeated', 'publication', 'excessive', 'reconfirmation'],
};
export const OUTCOMES = {
  '2019': { ...SHARED, otherHandling: ['otherHandling'] },
  '2021': { ...SHARED, otherHandling: ['notCorrectedInTime', 'feeNotPaid', 'otherReason'] },
};
export type OutcomeGroup = keyof (typeof OUTCOMES)['2021'];

/** A grid of whole numbers by row and column. */
export type Grid = Record<string, Record<string, number>>;

/** 表三 of a year with all its totals; 第一项 + 第二项 = 第三项 + 第四项 in every column. */
export function requestsTable(
  random: Random,
  form: '2019' | '2021',
  size: number,
  carriedOut?: Record<string, number>,
): Grid {
  const outcomes = Object.values(OUTCOMES[form]).flat();
  const grid: Grid = {};
  const put = (row: string, column: string, count: number): void => {
    grid[row] = { ...grid[row], [column]: count };
  };
  for (const [at, applicant] of APPLICANTS.entries()) {
    const most = at === 0 ? size : Math.floor(size / 8);
    let handled = 0;
    for (const outcome of outcomes) {
      const often = outcome === 'granted' || outcome === 'notHeld';
      const count = random.chance(often ? 0.9 : 0.35) ? random.int(0, often ? most : most / 4) : 0;
      put(outcome, applicant, count);
      handled += count;
    }
    const out = carriedOut?.[applicant] ?? (random.chance(0.6) ? random.int(0, most / 6) : 0);
    const carriedIn = random.chance(0.6) ? random.int(0, Math.min(most / 8, handled + out)) : 0;
    put('handled', applicant, handled);
    put('carriedOut', applicant, out);
    put('carriedIn', applicant, carriedIn);
    put('received', applicant, handled + out - carriedIn);
  }
  for (const row of Object.keys(grid)) {
    put(
      row,
      'total',
      APPLICANTS.reduce((sum, one) => sum + (grid[row]?.[one] ?? 0), 0),
    );
  }
  return grid;
}
