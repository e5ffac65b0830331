// @ts-check
/** Draws public/icon.png and public/icon-512.png from scripts/icon.svg: node scripts/draw-icons.mjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './ensure-browser.mjs';
import { root } from './root.mjs';

/** Sides in pixels, by file. */
const ICONS = { 'icon.png': 192, 'icon-512.png': 512 };

const drawing = readFileSync(join(root, 'scripts/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: ensureBrowser() ?? '',
  args: ['--no-sandbox'],
});
for (const [name, side] of Object.entries(ICONS)) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(root, 'public', name), omitBackground: true });
  await page.close();
}
await browser.close();
