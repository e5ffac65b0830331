import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
const build = readFileSync(new URL('../../scripts/build.mjs', import.meta.url), 'utf8');

test('the endings that the deployment page names are the ones the build lets through', () => {
  const [, passed = ''] = /GIVEN_OUT = \/\\\.\(\?:([^)]+)\)/.exec(build) ?? [];
  const [, named = ''] = /用到的扩展名只有 `([^`]+)`/.exec(page) ?? [];
  expect(named.split(' ')).toEqual(passed.split('|').map((ending) => `.${ending}`));
});
