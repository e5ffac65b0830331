import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { changedCells, figuresBeside } from '#tasks/figure-changes.ts';
import { openedSeed, template } from '../files.ts';

const RECEIVED = 'requests.received.naturalPerson';
const SUM = 'requests.received.total';
const FEES = 'proactiveDisclosure.fees.amount';

let edition: ReportTemplate;
let report: Report;

beforeAll(async () => {
  const { file, template: own } = await openedSeed('yunxi-2024');
  edition = own;
  report = file.report;
});

const filled = (figures: Report['figures'], more: Partial<Report> = {}) => ({
  template: edition,
  report: { ...report, figures, texts: {}, notes: {}, units: {}, ...more },
});

const named = (now: Report['figures'], before: Report['figures']) =>
  changedCells(figuresBeside(filled(now), filled(before))).map(({ cell, ...change }) => [
    cell.address,
    change.before,
    change.now,
    change.comparison.change,
  ]);

describe('two reports of one edition', () => {
  test('nothing differs from itself', () => {
    expect(named(report.figures, report.figures)).toEqual([]);
  });

  test.each([
    ['more', { [RECEIVED]: '12' }, { [RECEIVED]: '5' }, [RECEIVED, '5', '12', 7]],
    ['fewer', { [RECEIVED]: '5' }, { [RECEIVED]: '12' }, [RECEIVED, '12', '5', -7]],
    ['blank is not 0', { [RECEIVED]: '0' }, {}, [RECEIVED, '', '0', undefined]],
    ['no figure', { [RECEIVED]: '约5' }, { [RECEIVED]: '5' }, [RECEIVED, '5', '约5', undefined]],
    [
      'decimals',
      { [FEES]: '3688.85' },
      { [FEES]: '3502.4' },
      [FEES, '3502.4', '3688.85', 186450000],
    ],
  ])('%s', (_what, now, before, expected) => {
    expect(named(now, before).filter(([address]) => address !== SUM)).toContainEqual(expected);
  });

  test('a computed total changes with its parts', () => {
    const row = ['naturalPerson', 'commercialEnterprise', 'researchInstitution'].concat([
      'publicWelfareOrganization',
      'legalServiceAgency',
      'otherOrganization',
    ]);
    const all = (first: string) =>
      Object.fromEntries(row.map((id, at) => [`requests.received.${id}`, at === 0 ? first : '1']));
    expect(named(all('9'), all('4'))).toContainEqual([SUM, '9', '14', 5]);
  });

  test('a note in a cell is a change that moves no figure', () => {
    const [change] = changedCells(
      figuresBeside(
        filled({ [RECEIVED]: '5' }, { notes: { [RECEIVED]: '其中补正2件' } }),
        filled({ [RECEIVED]: '5' }),
      ),
    );
    expect(change).toMatchObject({ before: '5', now: '5（其中补正2件）', weight: 0 });
  });

  test('the strangest first: from 3 to 9 before from 5000 to 5010', () => {
    const big = 'proactiveDisclosure.permits.decisions';
    const order = named({ [RECEIVED]: '9', [big]: '5010' }, { [RECEIVED]: '3', [big]: '5000' });
    expect(order.map(([address]) => address).filter((address) => address !== SUM)).toEqual([
      RECEIVED,
      big,
    ]);
  });
});

test('an earlier edition: cells meet through their counterparts, those without one are named', async () => {
  const [now, before] = [await openedSeed('yichun-2021'), await openedSeed('baishi-2020')];
  const beside = figuresBeside(
    { report: now.file.report, template: now.template },
    { report: before.file.report, template: await template('2019') },
  );
  const of = (address: string) => beside.cells.find(({ cell }) => cell.address === address);
  expect(of(RECEIVED)?.before).toBe(before.file.report.figures[RECEIVED]);
  expect(beside.lost.length).toBeGreaterThan(0);
  for (const address of beside.lost) expect(before.file.report.figures[address]).toBeDefined();
});
