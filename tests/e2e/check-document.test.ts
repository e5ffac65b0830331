import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { openApp } from './harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
const market = join(root, 'seeds', 'qinghe-market-2024.nianbao.json');

test.each(['docx', 'html', 'pdf', 'xlsx'])(
  'a %s of the 2021 form tells its findings at once',
  async (ending) => {
    await run(['render', market, '--out', out, `--${ending}`, '--as', 'publication'], root);
    const { page } = await openApp();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(join(out, `qinghe-market-2024.${ending}`));
    await page.getByText(/表三“自然人”列：本年新收 36/).waitFor();
    expect(await page.getByText(/36→63，数字颠倒/).count()).toBeGreaterThan(0);
    await page.getByText('原件照录').first().waitFor();

    await page.getByRole('button', { name: '另存为可编辑的年报' }).click();
    await page.getByRole('link', { name: /三、收到和处理/ }).click();
    await expect.poll(() => page.locator('[role=grid] input').first().inputValue()).toBe('36');
  },
);

test('a picture gets one sentence', async () => {
  const { page } = await openApp();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'scan.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    });
  await page.getByText(/这是图片，没有可读取的文字/).waitFor();
});
