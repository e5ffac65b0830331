import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCommand } from '#cli/commands/read.ts';
import { diskAssets } from '#cli/disk-assets.ts';
import { readReportFile } from '#schema/report-file.ts';
import { must } from '../files.ts';

const assets = diskAssets(fileURLToPath(new URL('../..', import.meta.url)));
const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));

const page =
  '<html><p>云溪县人民政府2021年政府信息公开工作年度报告</p><p>一、总体情况</p><p>平稳。</p><p>二、主动公开政府信息情况</p>' +
  '<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>２８７</td></tr></table></html>';

function written(text: string): string {
  const path = join(dir, 'report.txt');
  writeFileSync(path, text);
  return path;
}

test('tells what it recognised, as JSON', async () => {
  const { code, out } = await readCommand(written(page), { json: true }, assets);
  expect(code).toBe(0);
  expect(JSON.parse(out ?? '')).toEqual({
    template: '2021',
    candidates: expect.arrayContaining(['2021']),
    year: 2021,
    unit: '云溪县人民政府',
    title: '云溪县人民政府2021年政府信息公开工作年度报告',
    cells: {
      'proactiveDisclosure.permits.decisions': {
        text: '２８７',
        place: '表1第2行第2列',
        certain: true,
      },
    },
    sections: [
      { id: 'overview', heading: '一、总体情况' },
      { id: 'proactiveDisclosure', heading: '二、主动公开政府信息情况' },
    ],
    unmatched: [],
  });
});

test('writes the draft as a report file', async () => {
  const out = join(dir, 'draft.nianbao.json');
  await readCommand(written(page), { out }, assets);
  const { report } = must(readReportFile(readFileSync(out)));
  expect(report.figures).toEqual({ 'proactiveDisclosure.permits.decisions': '287' });
});

test('reads as the edition it is told', async () => {
  const { out } = await readCommand(written(page), { json: true, template: '2019' }, assets);
  expect(JSON.parse(out ?? '')).toMatchObject({ template: '2019', candidates: ['2019'] });
});

test.each([
  ['nothing of a report', () => written('今天天气不错。'), {}],
  ['no such file', () => join(dir, 'nowhere.docx'), {}],
  ['no such edition', () => written(page), { template: '1999' }],
])('%s: exit 2 and one line', async (_what, path, options) => {
  const { code, out, err } = await readCommand(path(), options, assets);
  expect({ code, out, lines: err?.split('\n').length }).toEqual({
    code: 2,
    out: undefined,
    lines: 1,
  });
});
