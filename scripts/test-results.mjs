// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {{name: string, title: string, state: 'passed' | 'failed' | 'not run', seconds: number}} Outcome
 * @typedef {{fullName: string, status: string}} TestResult
 * @typedef {{status: string, assertionResults: TestResult[]}} FileResult
 * @typedef {{passed: number, failed: number, skipped: string[]}} Count
 */

/** Where vitest leaves what happened. */
export const reportFolder = join(root, '.cache/test');

/** @param {string} name */
export const reportFileOf = (name) => join(reportFolder, `${name}.json`);

/** @param {string} name */
export const notesFileOf = (name) => join(reportFolder, `${name}.skipped.json`);

/**
 * The closing lines: a row for each kind, why tests were skipped, the time, the sum. True when all went well.
 * @param {readonly Outcome[]} outcomes
 * @param {number} seconds
 */
export function summarise(outcomes, seconds) {
  const counts = outcomes.map((outcome) => {
    const { testResults = [] } = read(reportFileOf(outcome.name));
    return count(outcome, testResults, read(notesFileOf(outcome.name)));
  });
  console.log('\n──── 结果 Results ────');
  outcomes.forEach(({ title, state, seconds: taken }, index) => {
    const time = state === 'not run' ? '' : `${taken.toFixed(1)} s`.padStart(9);
    console.log(`${state.padEnd(8)}${time.padEnd(10)} ${title}${sentence(counts[index])}`);
  });
  for (const line of reasons(counts.flatMap(({ skipped }) => skipped))) console.log(line);
  console.log(`用时 total time: ${seconds.toFixed(0)} s`);
  console.log(numbers(sum(counts)));
  return outcomes.length > 0 && outcomes.every(({ state }) => state === 'passed');
}

/**
 * A kind that failed without a failed test, and a test file that could not be read, count as one failure.
 * @param {Outcome} outcome
 * @param {readonly FileResult[]} files
 * @param {Record<string, string>} notes why tests were skipped, by their full names
 * @returns {Count}
 */
export function count({ state }, files, notes) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = tests.filter(({ status }) => status === 'failed').length + broken.length;
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: state === 'failed' ? Math.max(failed, 1) : failed,
    skipped: tests
      .filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status))
      .map(({ fullName }) => notes[fullName] ?? `no reason given: ${fullName}`),
  };
}

/** What a kind of tests left behind; nothing, where it did not come so far. @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** @param {readonly Count[]} counts @returns {Count} */
function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: [...total.skipped, ...skipped],
    }),
    { passed: 0, failed: 0, skipped: [] },
  );
}

/** @param {readonly string[]} skipped */
function reasons(skipped) {
  return [...new Set(skipped)].map(
    (reason) => `跳过 skipped ${skipped.filter((other) => other === reason).length}: ${reason}`,
  );
}

/** @param {Count} count */
function numbers({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/** @param {Count | undefined} count */
function sentence(count) {
  return count && count.passed + count.skipped.length > 0 ? `: ${numbers(count)}` : '';
}
