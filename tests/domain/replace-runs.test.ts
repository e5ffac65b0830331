import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsRuns, loosenRun, replaceRuns } from '#domain/replace-runs.ts';
import type { Run } from '#domain/report.ts';

const received: Run = { cell: 'requests.received.total', as: 'figure' };
const carried: Run = { cell: 'requests.carriedIn.total', as: 'figure' };
const paragraph: Run[] = [
  { text: '全年收到申请' },
  received,
  { text: '件。上年结转' },
  carried,
  { text: '件。' },
];

test('a sentence is replaced, and the bound figures around it stay bound', () => {
  const before: Run[] = [{ text: '上年结转' }, carried, { text: '件。' }];
  const after: Run[] = [{ text: '另有上年结转' }, carried, { text: '件，均已办结。' }];
  expect(replaceRuns(paragraph, before, after)).toEqual([
    { text: '全年收到申请' },
    received,
    { text: '件。另有上年结转' },
    carried,
    { text: '件，均已办结。' },
  ]);
});

test('a sentence with another figure in it is another sentence', () => {
  const before: Run[] = [{ text: '上年结转' }, received, { text: '件。' }];
  expect(holdsRuns(paragraph, before)).toBe(false);
  expect(replaceRuns(paragraph, before, [])).toBeUndefined();
});

test('one of two equal figures becomes words', () => {
  const twice: Run[] = [received, { text: '与' }, received];
  expect(loosenRun(twice, { run: received, nth: 1 }, '535')).toEqual([received, { text: '与535' }]);
  expect(loosenRun([received], { run: received, nth: 1 }, '535')).toEqual([{ text: '535' }]);
  expect(loosenRun(twice, { run: carried, nth: 0 }, '535')).toBeUndefined();
});

const run = fc.oneof(
  fc
    .string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('甲', '乙', '。') })
    .map((text) => ({ text })),
  fc.constantFrom<Run>(received, carried),
);
const runs = fc.array(run, { maxLength: 6 });

test('what is replaced by itself is as before, apart from how text is cut into runs', () => {
  fc.assert(
    fc.property(runs, runs, runs, (head, middle, tail) => {
      const all = [...head, ...middle, ...tail];
      expect(replaceRuns(all, middle, middle)).toEqual(replaceRuns(all, [], []));
    }),
  );
});
