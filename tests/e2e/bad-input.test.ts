import { expect, test } from 'vitest';
import { fileOf } from '../files.ts';
import { openApp } from './harness.ts';

const seed = new TextDecoder().decode(fileOf('seeds/yichun-2021.nianbao.json'));

test.each([
  ['damaged', seed.slice(0, 4000), /文件已损坏/],
  ['of a newer format', seed.replace('"formatVersion": 1', '"formatVersion": 9'), /更新的版本/],
  ['of an unknown edition', seed.replace('"template": "2021"', '"template": "1999"'), /1999/],
  ['of 49 MB', ' '.repeat(49 * 1024 * 1024), /20 MB/],
])('a file that is %s gets one sentence, and nothing is kept', async (_what, text, sentence) => {
  const { page } = await openApp();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'report.nianbao.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await page.getByText(sentence).first().waitFor();
  expect(await page.getByText(/还没有报告/).count()).toBe(1);
});
