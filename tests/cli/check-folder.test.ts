import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { cellsOf } from '../formats/xlsx/read-sheet.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
const list = join(dir, 'list.xlsx');

beforeAll(() => {
  for (const name of ['yunxi-2024', 'qinghe-market-2024']) {
    copyFileSync(join(root, 'seeds', `${name}.nianbao.json`), join(dir, `${name}.nianbao.json`));
  }
  writeFileSync(join(dir, 'broken.nianbao.json'), '{');
});

test('a folder is checked whole; a broken file is one more result', async () => {
  const { code, out } = await run(['check', dir, '--json'], root);
  const files = JSON.parse(out ?? '[]');
  expect(code).toBe(1);
  expect(files.map((one: { file: string }) => one.file)).toEqual([
    'broken.nianbao.json',
    'qinghe-market-2024.nianbao.json',
    'yunxi-2024.nianbao.json',
  ]);
  expect(files[0].problem).toContain('文件已损坏');
  expect(files[1].counts.mustFix).toBe(2);
  expect(files[2].counts).toEqual({ mustFix: 0, mustExplain: 0, notice: 0 });
});

test('the list says who has what wrong where, with the figure that mends it', async () => {
  await run(['check', dir, '--xlsx', list], root);
  const cells = cellsOf(readFileSync(list), 1);
  const row = (number: number) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(
      (column) => cells[`${column}${number}`]?.text ?? '',
    );
  const head = [1, 2, 3, 4].find((number) => row(number)[0] === '单位') ?? 0;
  expect(row(head)).toEqual([
    '单位',
    '部分',
    '位置',
    '原值/原文',
    '问题',
    '建议',
    '依据',
    '整改情况',
  ]);
  expect(row(head + 1).slice(0, 2)).toEqual(['broken.nianbao.json', '文件']);
  expect(row(head + 2)).toEqual([
    '青禾县市场监督管理局',
    '表三',
    '本年新收，自然人',
    '36',
    '错误：表三“自然人”列：本年新收 36 + 上年结转 2 = 38，办理结果总计 62 + 结转下年 3 = 65，相差 27',
    '改为“63”',
    '国办公开办函〔2021〕30号',
    '',
  ]);
});
