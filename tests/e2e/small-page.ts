import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const BODY = '<input aria-label="本年新收"><button type="button">导出</button><output></output>';

/** What a clerk does, in small: a figure is typed, kept over a reload, and saved as a file. */
export const KEEPS_AND_SAVES = `
const field = document.querySelector('input');
field.value = localStorage.getItem('figure') ?? '';
field.oninput = () => localStorage.setItem('figure', field.value);
document.querySelector('button').onclick = () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([field.value]));
  link.download = '年报.txt';
  link.click();
};`;

/** A folder with a page of its own, to try the harness on; gone after the test. */
export function smallPage({ script = '', inline = '' }): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const icon = '<link rel="icon" href="data:,">';
  const scripts = `<script type="module" src="page.js"></script>${inline}`;
  writeFileSync(join(folder, 'page.js'), script);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>年报</title>${icon}<body>${BODY}${scripts}</body>`,
  );
  return folder;
}
