import { describe, expect, test } from 'vitest';
import { leavesOf } from '#domain/cells.ts';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import { prepareCheck } from '#tasks/check-figures.ts';
import { seed, template } from '../files.ts';

const edition = await template('2021');
const yichun = seed('yichun-2021').report;
const checkFigures = prepareCheck(edition);

function withFigures(figures: Record<string, string | undefined>) {
  const changed = Object.entries({ ...yichun.figures, ...figures }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return checkFigures({
    figures: Object.fromEntries(changed),
    unit: { kind: 'government', level: 'city' },
  });
}

describe('the report as it was published', () => {
  test('all 42 relations of the form hold', () => {
    expect(
      checkFigures({ figures: yichun.figures, unit: { kind: 'government', level: 'city' } }).rules,
    ).toMatchObject({
      agrees: 42,
      differs: 0,
      undecided: 0,
    });
  });

  test('nothing is found', () => {
    expect(
      checkFigures({ figures: yichun.figures, unit: { kind: 'government', level: 'city' } })
        .findings,
    ).toEqual([]);
  });
});

describe('530 typed as 503', () => {
  const { findings, rules } = withFigures({ 'requests.received.naturalPerson': '503' });

  test('the row and the column it stands in differ, and no other', () => {
    expect(
      findings.map((one) => [one.id, one.severity, one.left, one.right, one.difference]),
    ).toEqual([
      ['requestsBalance:naturalPerson', 'mustFix', '504', '531', '-27'],
      ['requestsRowTotal:received', 'mustFix', '526', '553', '-27'],
    ]);
    expect(rules).toMatchObject({ agrees: 40, differs: 2, undecided: 0 });
  });

  test('the cell is the only one in both, and the only suspect', () => {
    const [balance, row] = findings.map((one) =>
      one.places.flatMap((place) => ('cell' in place ? [place.cell] : [])),
    );
    expect(balance?.filter((cell) => row?.includes(cell))).toEqual([
      'requests.received.naturalPerson',
    ]);
    for (const { suspects } of findings) {
      expect(suspects).toEqual([
        {
          cell: 'requests.received.naturalPerson',
          value: '503',
          instead: '530',
          slip: 'digitsSwapped',
        },
      ]);
    }
  });

  test('it is said with both figures, the difference, the cell and the source', () => {
    expect(findings[0] && words.sayFinding(findings[0])).toBe(
      '表三“自然人”列：本年新收 503 + 上年结转 1 = 504，办理结果总计 520 + 结转下年 11 = 531，相差 27。' +
        '可能填错：本年新收（503→530，数字颠倒）。依据：国办公开办函〔2021〕30号。',
    );
  });
});

describe('one wrong cell among typed totals', () => {
  test.each([
    ['requests.granted.naturalPerson', '301', '311', 'digitMisread'],
    ['requests.granted.naturalPerson', '31', '311', 'digitMissing'],
    ['requests.notHeld.naturalPerson', '1522', '152', 'digitExtra'],
    ['requests.handled.naturalPerson', '502', '520', 'digitsSwapped'],
    ['requests.received.total', '535', '553', 'digitsSwapped'],
    ['requests.carriedOut.naturalPerson', '1100', '11', 'decimalShifted'],
    ['requests.stillUnclear.total', '0', '2', 'digitMisread'],
  ])('%s typed as %s should be %s (%s)', (cell, value, instead, slip) => {
    const { findings } = withFigures({ [cell]: value });
    expect(findings.length).toBeGreaterThan(0);
    for (const one of findings) expect(one.suspects).toEqual([{ cell, value, instead, slip }]);
  });

  test('two slips far apart are each found', () => {
    const { findings } = withFigures({
      'requests.received.naturalPerson': '503',
      'disputes.reconsideration.total': '82',
    });
    expect(findings.map((one) => [one.id, one.suspects.map((suspect) => suspect.instead)])).toEqual(
      [
        ['requestsBalance:naturalPerson', ['530']],
        ['requestsRowTotal:received', ['530']],
        // 28 of 9 + 13 + 3 + 3: without a second relation each of the five could be the wrong one, the total likeliest.
        ['disputesTotal:reconsideration', ['28', '63', '67', '57', '57']],
      ],
    );
  });
});

describe('several wrong cells that hang together', () => {
  test('two in one column are each named for what they break', () => {
    const { findings } = withFigures({
      'requests.received.naturalPerson': '503',
      'requests.granted.naturalPerson': '113',
    });
    expect(
      findings.map((one) => [one.id, one.suspects.map((it) => `${it.cell}=${it.instead}`)]),
    ).toEqual([
      ['requestsBalance:naturalPerson', ['requests.received.naturalPerson=530']],
      ['requestsHandled:naturalPerson', ['requests.granted.naturalPerson=311']],
      ['requestsRowTotal:received', ['requests.received.naturalPerson=530']],
      ['requestsRowTotal:granted', ['requests.granted.naturalPerson=311']],
    ]);
  });

  test('three at once, one of them a total', () => {
    const { findings } = withFigures({
      'requests.received.naturalPerson': '503',
      'requests.handled.naturalPerson': '52',
      'requests.notHeld.total': '175',
    });
    const named = new Set(
      findings.flatMap((one) => one.suspects.map((it) => `${it.cell}=${it.instead}`)),
    );
    expect([...named].sort()).toEqual([
      'requests.handled.naturalPerson=520',
      'requests.notHeld.total=157',
      'requests.received.naturalPerson=530',
    ]);
  });

  test('two figures in each other’s place are called exchanged', () => {
    const { findings } = withFigures({
      'requests.carriedOut.naturalPerson': '0',
      'requests.carriedOut.commercialEnterprise': '11',
    });
    const slips = findings.flatMap((one) =>
      one.suspects.map((it) => [it.cell, it.instead, it.slip]),
    );
    expect(slips).toContainEqual(['requests.carriedOut.naturalPerson', '11', 'cellsSwapped']);
    expect(slips).toContainEqual(['requests.carriedOut.commercialEnterprise', '0', 'cellsSwapped']);
  });
});

describe('lines in each other’s place', () => {
  const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'total'];

  /** The figures of one line written into another, and the other way round. */
  function exchanged(pairs: readonly (readonly [string, string])[]) {
    const figures: Readonly<Record<string, string>> = yichun.figures;
    return withFigures(
      Object.fromEntries(
        pairs.flatMap(([a, b]) => [
          [a, figures[b]],
          [b, figures[a]],
        ]),
      ),
    );
  }

  test('two rows are named as 串行, with the figures they should have', () => {
    const all = [...columns, 'publicWelfareOrganization', 'legalServiceAgency'];
    const { findings } = exchanged(
      [...all, 'otherOrganization'].map((one) => [
        `requests.handled.${one}`,
        `requests.carriedOut.${one}`,
      ]),
    );
    const suspects = findings.flatMap((one) => one.suspects);
    expect(suspects).toContainEqual({
      ...{ cell: 'requests.handled.naturalPerson', value: '11', instead: '520' },
      slip: 'rowsSwapped',
    });
    expect(suspects).toContainEqual({
      ...{ cell: 'requests.carriedOut.total', value: '543', instead: '11' },
      slip: 'rowsSwapped',
    });
    expect(new Set(suspects.map((one) => one.slip))).toEqual(new Set(['rowsSwapped']));
  });

  test('two columns are named as 串列, and the sentence says so', () => {
    const rows = edition.tables
      .find((table) => table.id === 'requests')
      ?.blocks.flatMap((block) => leavesOf(block.rows));
    const { findings } = exchanged(
      (rows ?? []).map(({ id }) => [`requests.${id}.otherOrganization`, `requests.${id}.total`]),
    );
    const row = findings.find((one) => one.id === 'requestsRowTotal:received');
    // 20 of the 25 rows have figures; each exchange is two cells.
    expect(row?.suspects).toHaveLength(40);
    expect(row?.suspects.slice(0, 2)).toEqual([
      {
        ...{ cell: 'requests.received.otherOrganization', value: '553', instead: '0' },
        slip: 'columnsSwapped',
      },
      {
        ...{ cell: 'requests.received.total', value: '0', instead: '553' },
        slip: 'columnsSwapped',
      },
    ]);
    expect(row && words.sayFinding(row)).toContain('可能串列：有 40 格的数填到了别的列，应当对调');
  });
});

describe('totals that nobody typed', () => {
  const typedNone = Object.fromEntries(
    edition.tables.flatMap((table) =>
      Object.keys(yichun.figures)
        .filter((cell) => cell.startsWith(`${table.id}.`))
        .filter((cell) => cell.endsWith('.total') || cell.includes('.handled.'))
        .map((cell) => [cell, undefined]),
    ),
  );

  test('are computed, and all relations agree', () => {
    const outcome = withFigures(typedNone);
    expect(outcome.totals['requests.handled.total']).toBe('543');
    expect(outcome.totals['requests.handled.naturalPerson']).toBe('520');
    expect(outcome.totals['disputes.direct.total']).toBe('9');
    expect(outcome.rules).toMatchObject({ agrees: 42, differs: 0, undecided: 0 });
  });

  test('a slip opens the balances, and every cell that could close them is named', () => {
    const { findings } = withFigures({ ...typedNone, 'requests.received.naturalPerson': '503' });
    expect(findings.map((one) => one.id)).toEqual([
      'requestsBalance:naturalPerson',
      'requestsBalance:total',
    ]);
    const [first] = findings[0]?.suspects ?? [];
    expect(first).toEqual({
      cell: 'requests.received.naturalPerson',
      value: '503',
      instead: '530',
      slip: 'digitsSwapped',
    });
  });
});

describe('what cannot be decided yet', () => {
  test('a blank cell leaves its relations undecided and is no zero', () => {
    const outcome = withFigures({ 'requests.granted.naturalPerson': undefined });
    // Its column and its row; the balance has the typed total.
    expect(outcome.rules).toMatchObject({ agrees: 40, differs: 0, undecided: 2 });
    expect(outcome.findings.map((one) => [one.id, one.severity])).toEqual([
      ['blankCells:requests', 'mustExplain'],
    ]);
  });

  test('a blank report has one finding a table, not one a cell', () => {
    const outcome = checkFigures({ figures: {}, unit: { kind: 'government', level: 'city' } });
    expect(outcome.counts).toEqual({ mustFix: 0, mustExplain: 3, notice: 0 });
    expect(outcome.rules).toMatchObject({ agrees: 0, undecided: 42 });
  });

  test('all zeros is a fine report', () => {
    const zeros = Object.fromEntries(Object.keys(yichun.figures).map((cell) => [cell, '0']));
    expect(withFigures(zeros).counts).toEqual({ mustFix: 0, mustExplain: 0, notice: 0 });
  });
});

test.each([
  ['/', 'mustFix', '表三“予以公开，自然人”填的“/”不是数字，请改填数字；没有发生的填0'],
  ['无', 'mustFix', '表三“予以公开，自然人”填的“无”不是数字，请改填数字；没有发生的填0'],
  ['-3', 'mustFix', '表三“予以公开，自然人”填的“-3”小于0，请改填不小于0的数'],
  ['3.5', 'mustFix', '表三“予以公开，自然人”填的“3.5”不是整数，请改填整数'],
])('%s in a count is %s', (typed, severity, sentence) => {
  const { findings } = withFigures({ 'requests.granted.naturalPerson': typed });
  expect(findings.map((one) => [one.id, one.severity, words.say(one.message)])).toEqual([
    ['wholeNumbers:requests.granted.naturalPerson', severity, sentence],
  ]);
});
