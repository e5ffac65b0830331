import { expect, test } from 'vitest';
import { agree } from '../../scripts/ensure-packages.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/docx': { version: '9.15.2' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

test('a package of another platform may be absent', () => {
  expect(agree(locked, { 'node_modules/docx': { version: '9.15.2' } })).toBe(true);
});

test.each([
  ['is missing', {}],
  ['is of another version', { 'node_modules/docx': { version: '9.15.1' } }],
  ['is no longer locked', { 'node_modules/docx': { version: '9.15.2' }, 'node_modules/x': {} }],
])('npm ci runs when a package %s', (_, installed) => {
  expect(agree(locked, installed)).toBe(false);
});
