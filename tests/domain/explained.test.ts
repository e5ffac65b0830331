import { describe, expect, test } from 'vitest';
import { explanationOf, type Standing, shownFigures, weighFindings } from '#domain/explained.ts';
import type { Finding } from '#domain/finding.ts';
import type { Explanation } from '#domain/report.ts';

const RECEIVED = 'requests.received.naturalPerson';
const LAST = 'requests.carriedIn.naturalPerson';

const carriedIn: Finding = {
  id: 'carriedIn:naturalPerson',
  check: 'reconciliation',
  rule: 'carriedIn',
  severity: 'mustExplain',
  places: [{ cell: RECEIVED }, { cell: LAST }],
  message: { id: 'relation.differs', values: {} },
  source: '',
  suspects: [],
};
const contradiction: Finding = {
  ...noRule(carriedIn),
  id: 'textAgainstTables:overview-1',
  check: 'textAgainstTables',
  places: [{ section: 'overview', block: 'overview-1', start: 3, end: 6 }, { cell: RECEIVED }],
};
const staleYear: Finding = {
  ...noRule(carriedIn),
  id: 'staleYear:overview-2',
  check: 'staleYear',
  places: [{ section: 'overview', block: 'overview-2', start: 0, end: 4 }],
};

const said = { reason: '机构改革划入', by: '王敏', at: '2022-01-20T02:32:05Z' };
const written = (rule: string, cells: Explanation['cells']): Explanation => ({
  rule,
  cells,
  ...said,
});

/** What was written, what the figures are now, how the finding stands. */
const table: readonly [string, Finding, Explanation[], Record<string, string>, Standing][] = [
  ['nothing written', carriedIn, [], { [RECEIVED]: '12', [LAST]: '1' }, 'open'],
  [
    'the same figures',
    carriedIn,
    [written('carriedIn', { [RECEIVED]: '12', [LAST]: '1' })],
    { [RECEIVED]: '12', [LAST]: '1' },
    'explained',
  ],
  [
    'a figure changed since',
    carriedIn,
    [written('carriedIn', { [RECEIVED]: '12', [LAST]: '1' })],
    { [RECEIVED]: '13', [LAST]: '1' },
    'changed',
  ],
  [
    'a figure cleared since',
    carriedIn,
    [written('carriedIn', { [RECEIVED]: '12', [LAST]: '1' })],
    { [RECEIVED]: '12' },
    'changed',
  ],
  [
    'a figure blank then and now',
    carriedIn,
    [written('carriedIn', { [RECEIVED]: '12', [LAST]: '' })],
    { [RECEIVED]: '12' },
    'explained',
  ],
  [
    'the same rule, another column',
    carriedIn,
    [written('carriedIn', { 'requests.received.otherOrganization': '12', [LAST]: '1' })],
    { [RECEIVED]: '12', [LAST]: '1' },
    'open',
  ],
  [
    'the same cells, another rule',
    carriedIn,
    [written('jump', { [RECEIVED]: '12', [LAST]: '1' })],
    { [RECEIVED]: '12', [LAST]: '1' },
    'open',
  ],
  [
    'text against a table, by its check',
    contradiction,
    [written('textAgainstTables', { [RECEIVED]: '12' })],
    { [RECEIVED]: '12' },
    'explained',
  ],
  [
    'text against a table, the table changed',
    contradiction,
    [written('textAgainstTables', { [RECEIVED]: '12' })],
    { [RECEIVED]: '15' },
    'changed',
  ],
  ['text alone, by its place', staleYear, [written('staleYear:overview-2', {})], {}, 'explained'],
  ['text alone, another place', staleYear, [written('staleYear:overview-7', {})], {}, 'open'],
];

describe('how a finding stands', () => {
  test.each(table)('%s', (_what, finding, explanations, figures, standing) => {
    const { standings, open, counts } = weighFindings(
      [finding],
      explanations,
      shownFigures(figures, {}),
    );
    expect(standings.get(finding.id)?.standing).toBe(standing);
    const waits = standing === 'explained' ? 0 : 1;
    expect(open).toHaveLength(waits);
    expect(counts).toEqual({ mustFix: 0, mustExplain: waits, notice: 0 });
  });
});

test('an explanation keeps the figures as they show, computed totals as well', () => {
  const shown = shownFigures({ [RECEIVED]: ' 12 ' }, { [LAST]: '1' });
  expect(explanationOf(carriedIn, said, shown)).toEqual(
    written('carriedIn', { [RECEIVED]: '12', [LAST]: '1' }),
  );
});

function noRule({ rule: _rule, ...rest }: Finding): Finding {
  return rest;
}
