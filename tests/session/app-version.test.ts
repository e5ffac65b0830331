import { expect, test } from 'vitest';
import { APP_VERSION } from '#session/app-version.ts';
import { version } from '../../package.json';

test('files name the version of the package', () => {
  expect(APP_VERSION).toBe(version);
});
