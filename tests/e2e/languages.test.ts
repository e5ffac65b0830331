import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { root } from '../../scripts/root.mjs';
import { returnedYunxi, YUNXI } from '../yunxi-returned.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { chineseWords, wordsOnPage } from './chinese-words.ts';
import { dropFile } from './drop-file.ts';
import { openApp } from './harness.ts';

const out = mkdtempSync(join(tmpdir(), 'nianbao-'));

/** Every screen: its address, and what stands on it once it is whole. */
const SCREENS: Readonly<Record<string, (report: string) => readonly [hash: string, sign: string]>> =
  {
    start: () => ['#/', 'table'],
    front: (report) => [`#/report/${report}/edit/front`, '[role=textbox]'],
    text: (report) => [`#/report/${report}/edit/overview`, '[role=textbox]'],
    table: (report) => [`#/report/${report}/edit/requests`, '[role=grid] input'],
    review: (report) => [`#/report/${report}/review`, 'table'],
    compare: (report) => [`#/report/${report}/compare`, 'main table'],
    preview: (report) => [`#/report/${report}/preview`, 'main svg text'],
    transcribe: (report) => [`#/report/${report}/transcribe`, 'main h2'],
    returned: (report) => [`#/report/${report}/returned`, 'main table'],
    editions: () => ['#/editions', 'table'],
    compareEditions: () => ['#/editions/2019/2021', 'article'],
    local: () => ['#/local', 'form'],
    help: () => ['#/help', 'table'],
  };

async function show(page: Page, [hash, sign]: readonly [string, string]): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.locator(sign).first().waitFor();
}

async function openFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.waitForURL(/#\/report\//);
  await page.locator('[role=grid] input, [role=textbox]').first().waitFor();
}

/** Shows every screen, the report with its returned draft open; each is looked at. */
async function visitAll(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await openFile(page, join(root, 'seeds', 'yunxi-2023.nianbao.json'));
  await show(page, ['#/', 'table']);
  await openFile(page, YUNXI);
  await dropFile(page, await returnedYunxi());
  await page.waitForURL(/returned$/);
  const [, report = ''] = /report\/([^/]+)/.exec(page.url()) ?? [];
  for (const [screen, place] of Object.entries(SCREENS)) {
    await show(page, place(report));
    await look(screen);
  }
  await show(page, ['#/', 'table']);
  await run(['render', YUNXI, '--out', out, '--docx', '--as', 'publication'], root);
  await page.locator('input[type=file]').first().setInputFiles(join(out, 'yunxi-2024.docx'));
  await page.waitForURL(/#\/check$/);
  await page.locator('main table').first().waitFor();
  await look('check');
}

async function speakEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'My reports' }).waitFor();
}

test.each(['zh-CN', 'en'])('in %s no screen has accessibility faults', async (language) => {
  const { page } = await openApp();
  if (language === 'en') await speakEnglish(page);
  const faults: Record<string, string[]> = {};
  await visitAll(page, async (screen) => {
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    faults[screen] = await accessibilityFaults(page);
  });
  expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  expect(Object.keys(faults)).toHaveLength(14);
});

test('in English no screen says Chinese words of its own, nor after a reload', async () => {
  const words = await chineseWords();
  const { page } = await openApp();
  expect(await wordsOnPage(page, words)).toContain('新建年报');
  await speakEnglish(page);
  await page.reload();
  await page.getByRole('heading', { name: 'My reports' }).waitFor();
  const left: Record<string, string[]> = {};
  await visitAll(page, async (screen) => {
    left[screen] = await wordsOnPage(page, words);
  });
  expect(Object.entries(left).filter(([, found]) => found.length > 0)).toEqual([]);
});
