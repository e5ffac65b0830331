import { expect, test } from 'vitest';
import { count } from '../../scripts/test-results.mjs';

const outcome = { name: 'unit', title: 'Unit tests', seconds: 1 } as const;

test('tests are counted by their end, and a skipped one keeps its reason', () => {
  const assertionResults = [
    { fullName: 'a', status: 'passed' },
    { fullName: 'b', status: 'failed' },
    { fullName: 'c', status: 'skipped' },
    { fullName: 'd', status: 'todo' },
  ];
  const notes = { c: 'qpdf is not installed' };
  const files = [{ status: 'failed', assertionResults }];
  expect(count({ ...outcome, state: 'failed' }, files, notes)).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['qpdf is not installed', 'no reason given: d'],
  });
});

test('a test file that cannot be read is a failure', () => {
  const files = [{ status: 'failed', assertionResults: [] }];
  expect(count({ ...outcome, state: 'failed' }, files, {}).failed).toBe(1);
});

test('a kind that fails without a failed test is a failure', () => {
  expect(count({ ...outcome, state: 'failed' }, [], {}).failed).toBe(1);
});
