import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/root.mjs';

const WORDS = join(root, 'src/i18n');
const ENDING = '.zh-cn.ts';
const PRINTED = /^(check-sheet|issues|late-sentences)\./;

/**
 * The Chinese words of the screens that say nothing but themselves. Those that a format has too are left out, because
 * its labels are Chinese in either language.
 */
export async function chineseWords(): Promise<string[]> {
  const files = readdirSync(WORDS)
    .filter((name) => name.endsWith(ENDING) && !PRINTED.test(name))
    .map((name) => name.slice(0, -ENDING.length));
  const parts = await Promise.all(files.map((name) => import(`../../src/i18n/${name}.zh-cn.ts`)));
  const formats = readdirSync(join(root, 'templates'))
    .filter((name) => !name.includes('.'))
    .map((name) => readFileSync(join(root, 'templates', name, 'template.json'), 'utf8'))
    .join('');
  return [...new Set(parts.flatMap(textsOf))].filter(
    (text) => /[\u4e00-\u9fff]/.test(text) && !formats.includes(text),
  );
}

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

/** Which of some words stand on the page, or are read out of it. */
export function wordsOnPage(page: Page, words: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const wanted = new Set(all);
    const read = ['aria-label', 'title', 'placeholder', 'alt'];
    return [...document.querySelectorAll('body *')].flatMap((element) =>
      [
        ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
        ...read.map((name) => element.getAttribute(name) ?? ''),
      ].filter((text) => wanted.has(text.trim())),
    );
  }, words);
}
