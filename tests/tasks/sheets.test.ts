import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diskAssets } from '#cli/disk-assets.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Report } from '#domain/report.ts';
import { approval, checkSheet } from '#i18n/check-sheet.zh-cn.ts';
import { composeApproval } from '#tasks/approval-sheet.ts';
import { check } from '#tasks/check.ts';
import type { FilledReport } from '#tasks/check-figures.ts';
import { composeCheckSheets } from '#tasks/check-sheet.ts';
import { writeSheet } from '#tasks/sheets.ts';
import { seed, template } from '../files.ts';
import { openPdf } from '../formats/pdf/read-pdf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const assets = diskAssets(root);
const date = '2025-01-20';

async function filled(name: string, change: (report: Report) => Report = (same) => same) {
  const { report } = seed(name);
  return { report: change(report), template: await template(report.template) };
}

function sheetsOf(report: FilledReport, lastYear?: FilledReport): ReportDocument[] {
  const outcome = check(report, lastYear);
  return composeCheckSheets({ filled: report, outcome, lastYear, date, words: checkSheet });
}

/** All that a sheet says, a line for each paragraph and row. */
function linesOf(sheet: ReportDocument | undefined): string[] {
  return (sheet?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    if (block.kind !== 'table') return [];
    return block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
  });
}

const RECEIVED = 'requests.received.naturalPerson';
const slipped = (report: Report): Report => ({
  ...report,
  figures: { ...report.figures, [RECEIVED]: '93' },
});

describe('年报数据核对情况', () => {
  test('says which relations hold, and that nothing is open', async () => {
    const [sheet] = sheetsOf(await filled('yunxi-2024'), await filled('yunxi-2023'));
    const lines = linesOf(sheet);
    expect(sheet?.title).toBe('年报数据核对情况');
    expect(sheet?.mark).toBe('（云溪县人民政府 2024年度）');
    expect(lines).toContain('共核对勾稽关系51项：一致51项，不一致0项。');
    expect(lines).toContain('第一项加第二项之和，等于第三项加第四项之和 | 7 | 0 | 0');
    expect(lines).toContain('没有不一致、需要说明的问题。');
  });

  test('names the five largest changes against last year', async () => {
    const [sheet] = sheetsOf(await filled('yunxi-2024'), await filled('yunxi-2023'));
    const lines = linesOf(sheet);
    const from = lines.indexOf('项目 | 上年 | 本年 | 增减 | 原因');
    expect(lines.slice(from + 1, from + 6)).toContain(
      '表二 行政许可，处理决定（件） | 790 | 863 | +73（+9.2%） | ',
    );
    expect(lines[from + 6]).toBe('四、本软件没有核对的内容');
  });

  test('without last year says so, and which relation was not checked', async () => {
    const lines = linesOf(sheetsOf(await filled('yunxi-2024'))[0]);
    expect(lines).toContain('没有上年报告，未作比较。');
    expect(lines.join('')).toContain(
      '“上年结转等于上年度报告的结转下年度继续办理”未核对：没有上年报告可比。',
    );
  });

  test('tells what does not hold, the likely slip, and what was said to it', async () => {
    const last = await filled('yunxi-2023');
    const open = linesOf(sheetsOf(await filled('yunxi-2024', slipped), last)[0]);
    expect(open.join('\n')).toMatch(/错误 \| 表三“自然人”列：本年新收 93 .*可能填错.* \| 尚未说明/);
    const explained = await filled('yunxi-2024', (report) => {
      const wrong = slipped(report);
      const { findings } = check({ report: wrong, template: last.template }, last);
      const explanations = findings.map(({ rule = '', places }) => ({
        rule,
        cells: Object.fromEntries(
          places.flatMap((place) =>
            'cell' in place ? [[place.cell, wrong.figures[place.cell] ?? '']] : [],
          ),
        ),
        reason: '系统迁移补录',
        by: '张三',
        at: '2025-01-10T08:00:00Z',
      }));
      return { ...wrong, explanations };
    });
    const lines = linesOf(sheetsOf(explained, last)[0]).join('\n');
    expect(lines).toContain('系统迁移补录（张三）');
  });
});

const names = readdirSync(`${root}/seeds`)
  .filter((name) => name.endsWith('.nianbao.json'))
  .map((name) => name.replace('.nianbao.json', ''));

async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await openPdf(bytes)).numPages;
}

test.each(names)('the sheet of %s is one page, however much there is to say', async (name) => {
  const report = await filled(name, ({ figures, ...rest }) => ({
    ...rest,
    figures: Object.fromEntries(
      Object.entries(figures).map(([cell, typed], index) => [
        cell,
        index % 3 === 0 ? `${typed}7` : typed,
      ]),
    ),
  }));
  for (const filledIn of [report, await filled(name)]) {
    const versions = sheetsOf(filledIn);
    const order = { kind: 'checkSheet' as const, report: filledIn.report, versions };
    const [docx, pdf] = await writeSheet(order, assets);
    expect(docx).toMatchObject({ name: expect.stringMatching(/年度年报数据核对情况\.docx$/) });
    expect(pdf && 'bytes' in pdf && (await pagesOf(pdf.bytes))).toBe(1);
  }
});

describe('审批表', () => {
  test('has the usual steps with room to write', async () => {
    const sheet = composeApproval(await filled('yunxi-2024'), { date, words: approval });
    const lines = linesOf(sheet);
    expect(lines.map((line) => line.split(' | ')[0])).toEqual([
      '文件名称',
      '环节',
      '拟稿',
      '科室审核',
      '保密审查',
      '分管领导审签',
      '主要负责人签发',
    ]);
    const order = {
      kind: 'approval' as const,
      report: seed('yunxi-2024').report,
      versions: [sheet],
    };
    const [, pdf] = await writeSheet(order, assets);
    expect(pdf && 'bytes' in pdf && (await pagesOf(pdf.bytes))).toBe(1);
  });

  test('has the steps of the report where it names some', async () => {
    const report = await filled('yunxi-2024', (same) => ({
      ...same,
      circulation: [{ name: '初审', person: '李四', at: '2025-01-08', opinion: '同意' }],
    }));
    const [, , step] = linesOf(composeApproval(report, { date, words: approval }));
    expect(step?.replace(/\n/g, '')).toBe('初审 | 同意 | 李四 | 2025-01-08');
  });
});
