import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { KEEPS_AND_SAVES, smallPage } from './small-page.ts';
import { watch } from './watch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** What the watch has to say of a page. */
async function problemsOf(page: { script?: string; inline?: string }): Promise<string> {
  const { address, close } = await serve({ folder: smallPage(page) });
  const context = await browser.newContext();
  const problems = await watch(context, address);
  await (await context.newPage()).goto(address, { waitUntil: 'networkidle' });
  await context.close();
  await close();
  return problems.join('\n');
}

test('a page that keeps to its own files is not blamed', async () => {
  expect(await problemsOf({ script: KEEPS_AND_SAVES })).toBe('');
});

test('a script written into the page is a broken policy', async () => {
  expect(await problemsOf({ inline: '<script>1</script>' })).toContain('CSP script-src-elem');
});

test('text made into markup is a broken policy', async () => {
  expect(await problemsOf({ script: "document.body.innerHTML = '<p>'" })).toContain(
    'CSP require-trusted-types-for',
  );
});

test('an error of the page is a problem', async () => {
  expect(await problemsOf({ script: "throw new Error('lost')" })).toContain(
    'page error: Error: lost',
  );
});

test('an error on the console is a problem', async () => {
  expect(await problemsOf({ script: "console.error('lost')" })).toContain('console: lost');
});

test('a file that is not there is a problem', async () => {
  expect(await problemsOf({ script: "fetch('./missing.json')" })).toContain('404');
});

test('a request to another server is a problem, though the policy stops it', async () => {
  const elsewhere = "fetch('http://127.0.0.1:9/').catch(() => {})";
  expect(await problemsOf({ script: elsewhere })).toContain('CSP connect-src: http://127.0.0.1:9/');
});
