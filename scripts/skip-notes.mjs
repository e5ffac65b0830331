// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A reporter for vitest: writes why each test was skipped, which its own JSON leaves out, by the test's full name,
 * to the file that NIANBAO_SKIP_NOTES names.
 * @returns {import('vitest/reporters').Reporter}
 */
export default function SkipNotes() {
  return {
    onTestRunEnd(modules) {
      const tests = modules.flatMap(({ children }) => [...children.allTests('skipped')]);
      const file = process.env.NIANBAO_SKIP_NOTES ?? '';
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(tests.flatMap(noteOf))));
    },
  };
}

/** @param {import('vitest/node').TestCase} test @returns {[string, string][]} */
function noteOf(test) {
  const result = test.result();
  const note = test.meta().skipped ?? (result.state === 'skipped' ? result.note : undefined);
  return note === undefined ? [] : [[test.fullName.replaceAll(' > ', ' '), note]];
}
