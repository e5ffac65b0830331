import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { template } from '../files.ts';
import { checksPage } from './checks-page.ts';

/** After a check has changed: `npx vitest run tests/docs -u`. */
test('docs/checks.md says what the checks are', async () => {
  const folders = readdirSync(join(root, 'templates'), { withFileTypes: true });
  const ids = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const editions = await Promise.all(ids.map(template));
  const newestFirst = editions.sort((a, b) => b.years.from - a.years.from);
  await expect(checksPage(newestFirst)).toMatchFileSnapshot('../../docs/checks.md');
});
