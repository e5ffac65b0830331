import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport } from '#checks/check-report.ts';
import { planChecks } from '#checks/plan.ts';
import { template } from '../files.ts';

const plan = planChecks(await template('2021'));
const ROWS = [
  'granted',
  'partlyGranted',
  'stateSecret',
  'forbiddenByLaw',
  'securityAndStability',
  'thirdPartyRights',
  'internalAffairs',
  'processInformation',
  'enforcementFiles',
  'administrativeQuery',
  'notHeld',
  'needsCreation',
  'stillUnclear',
  'petition',
  'repeated',
  'publication',
  'excessive',
  'reconfirmation',
  'notCorrectedInTime',
  'feeNotPaid',
  'otherReason',
];
const COLUMNS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceAgency',
  'otherOrganization',
];

/** A table 三 whose arithmetic is right, every total written out; made without the checks. */
const rightTable = fc
  .record({
    handled: fc.array(fc.array(fc.nat(400), { minLength: 6, maxLength: 6 }), {
      minLength: 21,
      maxLength: 21,
    }),
    carriedIn: fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }),
    carriedOut: fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }),
  })
  .map(({ handled, carriedIn, carriedOut }) => {
    const sums = COLUMNS.map((_, at) => handled.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    const out = COLUMNS.map((_, at) =>
      Math.max(carriedOut[at] ?? 0, (carriedIn[at] ?? 0) - (sums[at] ?? 0)),
    );
    const received = COLUMNS.map(
      (_, at) => (sums[at] ?? 0) + (out[at] ?? 0) - (carriedIn[at] ?? 0),
    );
    const lines: [string, readonly number[]][] = [
      ['received', received],
      ['carriedIn', carriedIn],
      ...ROWS.map((row, at): [string, readonly number[]] => [row, handled[at] ?? []]),
      ['handled', sums],
      ['carriedOut', out],
    ];
    return Object.fromEntries(
      lines.flatMap(([row, values]) => [
        ...values.map((value, at) => [`requests.${row}.${COLUMNS[at]}`, String(value)]),
        [`requests.${row}.total`, String(values.reduce((sum, value) => sum + value, 0))],
      ]),
    ) as Record<string, string>;
  });

test('a right table has no error', () => {
  fc.assert(
    fc.property(rightTable, (figures) => {
      const { rules, counts } = checkReport(plan, {
        figures,
        unit: { kind: 'department', level: 'county' },
      });
      expect([rules.agrees, rules.differs, counts.mustFix]).toEqual([39, 0, 0]);
    }),
  );
});

test('one changed cell of a right table with typed totals is the only suspect, with its right figure', () => {
  fc.assert(
    fc.property(rightTable, fc.nat(), fc.integer({ min: 1, max: 999 }), (figures, pick, change) => {
      const cells = Object.keys(figures);
      const cell = cells[pick % cells.length] ?? '';
      const right = figures[cell] ?? '';
      const wrong = String(Number(right) + change);
      const { findings } = checkReport(plan, {
        figures: { ...figures, [cell]: wrong },
        unit: { kind: 'department', level: 'county' },
      });
      const errors = findings.filter((one) => one.severity === 'mustFix');
      expect(errors.length).toBeGreaterThanOrEqual(2);
      for (const { suspects } of errors) {
        expect(suspects.map((one) => [one.cell, one.value, one.instead])).toEqual([
          [cell, wrong, right],
        ]);
      }
    }),
  );
});

test('with computed totals the true cell is always among the suspects', () => {
  fc.assert(
    fc.property(rightTable, fc.nat(), fc.integer({ min: 1, max: 999 }), (figures, pick, change) => {
      const typed = Object.entries(figures).filter(
        ([cell]) => !cell.endsWith('.total') && !cell.includes('.handled.'),
      );
      const [cell = '', right = ''] = typed[pick % typed.length] ?? [];
      const wrong = { ...Object.fromEntries(typed), [cell]: String(Number(right) + change) };
      const { findings } = checkReport(plan, {
        figures: wrong,
        unit: { kind: 'department', level: 'county' },
      });
      const errors = findings.filter((one) => one.severity === 'mustFix');
      expect(errors.length).toBeGreaterThan(0);
      const named = errors.flatMap((one) => one.suspects).filter((one) => one.cell === cell);
      expect(named.map((one) => one.instead)).toContain(right);
    }),
  );
});
