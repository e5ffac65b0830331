import { describe, expect, test } from 'vitest';
import type { UnitKind, UnitLevel } from '#domain/unit.ts';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import { prepareCheck } from '#tasks/check-figures.ts';
import { seed, template } from '../files.ts';

const edition = await template('2021');
const check = prepareCheck(edition);
const { figures } = seed('yichun-2021').report;
const COUNTY = { kind: 'government', level: 'county' } as const;

function told(
  now: Record<string, string>,
  last: Record<string, string>,
  unit: { kind: UnitKind; level: UnitLevel } = { kind: 'government', level: 'city' },
) {
  const { findings } = check({
    figures: { ...figures, ...now },
    unit,
    lastYear: { ...figures, ...last },
  });
  return findings
    .filter((one) => ['jump', 'unitSlip', 'capacity'].includes(one.check))
    .map((one) => [one.rule, one.severity, words.say(one.message)]);
}

describe('beside last year', () => {
  test('the same figures call for nothing', () => expect(told({}, {})).toEqual([]));

  test('more than five times as many, both of some size, is worth a look', () => {
    expect(told({}, { 'proactiveDisclosure.coercions.decisions': '2592' })).toEqual([
      [
        'figuresJumped',
        'notice',
        '表二“行政强制，处理决定”今年 12962，上年 2592，变动较大，请核对',
      ],
    ]);
    expect(told({}, { 'proactiveDisclosure.coercions.decisions': '2593' })).toEqual([]);
  });

  test('small figures may jump', () => {
    expect(
      told(
        { 'proactiveDisclosure.regulations.issued': '9' },
        { 'proactiveDisclosure.regulations.issued': '1' },
      ),
    ).toEqual([]);
  });

  test('an amount a thousand times last year’s was likely typed in 元', () => {
    const sentences = told({}, { 'proactiveDisclosure.fees.amount': '616.178201' });
    expect(sentences[0]).toEqual([
      'feesInTenThousands',
      'mustExplain',
      '表二“行政事业性收费，收费金额”今年 616178.201，上年 616.178201，相差上千倍，请核对计量单位',
    ]);
  });
});

describe('规章 of units that make none', () => {
  test.each([
    ['a county', COUNTY, 3],
    ['a department of a city', { kind: 'department', level: 'city' } as const, 3],
    ['a city', { kind: 'government', level: 'city' } as const, 0],
    ['a province', { kind: 'government', level: 'province' } as const, 0],
  ])('%s', (_who, unit, count) => {
    expect(told({}, {}, unit)).toHaveLength(count);
  });

  test('zero is right', () => {
    const none = Object.fromEntries(
      ['issued', 'repealed', 'inForce'].map((column) => [
        `proactiveDisclosure.regulations.${column}`,
        '0',
      ]),
    );
    expect(told(none, none, COUNTY)).toEqual([]);
  });
});
