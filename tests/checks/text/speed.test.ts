import fc from 'fast-check';
import { expect, test } from 'vitest';
import { structureChecks } from '#checks/structure/structure-checks.ts';
import { wordingChecks } from '#checks/wording/wording-checks.ts';
import { paragraphOf } from './report-of.ts';

const checks = [...wordingChecks, ...structureChecks];

/** What the checks look for, so that random text comes close to it; made up, as its rarer half. */
const shards = fc.oneof(
  fc.constantFrom(
    ...[
      '《',
      '》',
      '“',
      '”',
      '（',
      '）',
      '(',
      ')',
      '〔',
      '〕',
      '。',
      '，',
      '、',
      '…',
      '.',
      '-',
      '～',
      '"',
    ],
    ...[
      '2021',
      '2020年',
      '12月',
      '31日',
      '3',
      '%',
      '万',
      ',',
      '号',
      '〔2021〕',
      '１',
      '_',
      'XX',
      ' ',
    ],
    ...[
      '一是',
      '二是',
      '（三）',
      '1.',
      '第一、',
      '截止',
      '其它',
      '其他',
      '统计期限',
      '下一步',
      '部分',
    ],
    ...[
      'http',
      '://',
      'www.',
      '.com',
      '@',
      'a',
      '138',
      '****',
      '6222',
      '云溪县',
      '做出',
      '府信息公开',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(shards, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));

test('no check throws, whatever the text, and its places lie within the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const checked = paragraphOf(text, {
        lastYear: paragraphOf(text),
        others: { names: ['青禾县'], units: new Map() },
      });
      for (const check of checks) {
        for (const place of check.find(checked).flatMap((one) => one.places)) {
          if (!('block' in place)) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});

/** Milliseconds of the quickest of three runs. */
function quickest(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A quadratic check would take 64 times as long on a text eight times as long. */
function staysLinear(text: string): void {
  for (const check of checks) {
    const [short, long] = [1, 8].map((times) => {
      const checked = paragraphOf(text.repeat(Math.ceil((5_000 * times) / text.length)));
      return quickest(() => check.find(checked));
    }) as [number, number];
    expect(long, `${check.id} on ${text}: ${short} ms, ${long} ms`).toBeLessThan(30 * short + 40);
  }
}

test('a text eight times as long takes no check much more than eight times as long', () => {
  fc.assert(
    fc.property(
      texts.filter((text) => text !== ''),
      staysLinear,
    ),
    { numRuns: 12 },
  );
});

test.each([
  ...'《“（(〔。，、.-1一 a_"',
  '1.',
  '一、',
  '62',
  'a.',
  '（“',
  '截止2021',
  '“《',
  '1,1',
])('nothing but %j takes no check much more than eight times as long', (shard) =>
  staysLinear(shard),
);
