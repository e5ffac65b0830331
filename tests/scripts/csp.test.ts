import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_POLICY, PRESS_STYLE } from '../../scripts/csp.mjs';
import { root } from '../../scripts/root.mjs';

test('the style that the policy lets in is the one react-aria writes', () => {
  const file = 'node_modules/react-aria/dist/private/interactions/usePress.mjs';
  const [, written] =
    /style\.textContent = `([^`]+)`/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  expect(written?.replace(/\[\$\{[^}]+\}\]/, '[data-react-aria-pressable]').trim()).toBe(
    PRESS_STYLE,
  );
});

test('nothing is allowed to be written into the page', () => {
  expect(PAGE_POLICY).toContain("default-src 'none'");
  expect(PAGE_POLICY).toContain("require-trusted-types-for 'script'");
  expect(PAGE_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
