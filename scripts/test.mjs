// @ts-check
/**
 * npm test: everything that must hold, in order. It ends at the first kind that fails, after that kind has reported
 * all it found; with --keep-going, and on a build server, it goes on. Names choose kinds: npm test -- types unit
 */
import { rmSync } from 'node:fs';
import { ensurePackages } from './ensure-packages.mjs';
import { say } from './programs.mjs';
import { kinds } from './test-kinds.mjs';
import { reportFolder, summarise } from './test-results.mjs';

const begun = Date.now();
const parameters = process.argv.slice(2);
const keepGoing = parameters.includes('--keep-going') || Boolean(process.env.CI);
const chosen = parameters.filter((parameter) => !parameter.startsWith('-'));
const unknown = chosen.filter((name) => !(name in kinds));
if (unknown.length > 0) {
  say(`${unknown.join(', ')}? There are: ${Object.keys(kinds).join(', ')}`);
  process.exit(1);
}

rmSync(reportFolder, { recursive: true, force: true });
ensurePackages();

/** @type {import('./test-results.mjs').Outcome[]} */
const outcomes = [];
for (const [name, { title, run }] of Object.entries(kinds)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const stopped = outcomes.some(({ state }) => state === 'failed') && !keepGoing;
  if (!stopped) console.log(`\n──── ${title} ────`);
  const start = Date.now();
  const passed = stopped ? undefined : await run();
  const state = passed === undefined ? 'not run' : passed ? 'passed' : 'failed';
  outcomes.push({ name, title, state, seconds: (Date.now() - start) / 1000 });
}
process.exitCode = summarise(outcomes, (Date.now() - begun) / 1000) ? 0 : 1;
