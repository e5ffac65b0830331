import { describe, expect, test } from 'vitest';
import type { Block, Report } from '#domain/report.ts';
import { correction as words } from '#i18n/correction.zh-cn.ts';
import { hashOf } from '#schema/canonical.ts';
import { correctionOf } from '#tasks/correction.ts';
import { composeCorrection } from '#tasks/correction-sheet.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import { openedSeed } from '../files.ts';

const RECEIVED = 'requests.received.naturalPerson';
const TOTAL = 'requests.received.total';

/** 云溪 2024 with its ledger's total left to the program, and the same changed. */
async function both(
  change: (report: Report) => Report,
): Promise<{ published: OpenedReport; now: OpenedReport }> {
  const { file, template } = await openedSeed('yunxi-2024');
  const { [TOTAL]: _, ...figures } = file.report.figures;
  const report = { ...file.report, figures };
  return {
    published: { file: { ...file, report }, template },
    now: { file: { ...file, report: change(report) }, template },
  };
}

const withFigure = (report: Report, cell: string, text: string): Report => ({
  ...report,
  figures: { ...report.figures, [cell]: text },
});

function withBlocks(
  report: Report,
  section: string,
  change: (blocks: readonly Block[]) => readonly Block[],
): Report {
  const sections = report.sections.map((one) =>
    one.id === section ? { ...one, blocks: change(one.blocks) } : one,
  );
  return { ...report, sections };
}

const paragraph = (id: string, text: string): Block => ({
  id,
  kind: 'paragraph',
  level: 0,
  runs: [{ text }],
});

describe('更正', () => {
  test('of nothing is empty', async () => {
    const { published, now } = await both((same) => same);
    expect(correctionOf(published, now)).toEqual({ figures: [], texts: [] });
  });

  test('lists the figure, the total that follows, and the sentences that print them', async () => {
    const { published, now } = await both((report) => withFigure(report, RECEIVED, '54'));
    expect(correctionOf(published, now)).toEqual({
      figures: [
        { cell: RECEIVED, before: '53', after: '54' },
        { cell: TOTAL, before: '63', after: '64' },
      ],
      texts: [
        {
          section: 'overview',
          heading: '一、总体情况',
          before: '全年新收申请63件，上年结转4件，办结63件，结转下年度4件。',
          after: '全年新收申请64件，上年结转4件，办结63件，结转下年度4件。',
        },
        {
          section: 'overview',
          heading: '一、总体情况',
          before: '申请人以自然人为主，新收53件。',
          after: '申请人以自然人为主，新收54件。',
        },
      ],
    });
  });

  test('a figure that became blank is not one that became 0', async () => {
    const { published, now } = await both((report) => withFigure(report, RECEIVED, ''));
    expect(correctionOf(published, now).figures[0]).toEqual({
      cell: RECEIVED,
      before: '53',
      after: '',
    });
  });

  test('lists a sentence put in, one taken out and one changed within; what only moved to a line of its own is the same', async () => {
    const { published, now } = await both((report) =>
      withBlocks(report, 'problems', () => [
        paragraph('problems-1', '主要问题：一是申请集中在征地领域，答复说理不够充分；'),
        paragraph('problems-3', '二是乡镇公开栏更新不齐。'),
        paragraph('problems-2', '改进情况：一是对征地类答复实行法律顾问审核；新增一句。'),
      ]),
    );
    expect(correctionOf(published, now).texts.map(({ before, after }) => [before, after])).toEqual([
      ['二是按季检查乡镇公开栏并通报结果。', '新增一句。'],
    ]);
    const { now: longer } = await both((report) =>
      withBlocks(report, 'other', (blocks) => [...blocks, paragraph('other-2', '另有一段。')]),
    );
    expect(correctionOf(published, longer).texts).toMatchObject([
      { section: 'other', before: '', after: '另有一段。' },
    ]);
    expect(correctionOf(longer, published).texts).toMatchObject([
      { section: 'other', before: '另有一段。', after: '' },
    ]);
  });

  test('lists title, heading and date of signature; contacts and records are not printed', async () => {
    const { published, now } = await both((report) => ({
      ...report,
      circulation: [{ name: '签发', person: '张三', at: '', opinion: '' }],
      front: {
        ...report.front,
        title: '云溪县年报',
        signedOn: '2025-04-01',
        contact: { office: '另一处' },
      },
      sections: report.sections.map((one) =>
        one.id === 'other' ? { ...one, heading: '六、其他事项' } : one,
      ),
    }));
    expect(correctionOf(published, now)).toEqual({
      figures: [],
      texts: [
        {
          section: '',
          heading: '',
          before: '云溪县人民政府2024年政府信息公开工作年度报告',
          after: '云溪县年报',
        },
        {
          section: 'other',
          heading: '六、其他事项',
          before: '六、其他需要报告的事项',
          after: '六、其他事项',
        },
        {
          section: 'signature',
          heading: '',
          before: '2025年3月10日',
          after: '2025年4月1日',
        },
      ],
    });
  });

  test('lists a section that was taken out', async () => {
    const { published, now } = await both((report) => ({
      ...report,
      sections: report.sections.filter(({ id }) => id !== 'other'),
    }));
    expect(correctionOf(published, now).texts).toEqual([
      {
        section: 'other',
        heading: '六、其他需要报告的事项',
        before: '六、其他需要报告的事项',
        after: '',
      },
      {
        section: 'other',
        heading: '六、其他需要报告的事项',
        before: '2024年，列入统计的单位均未收取信息处理费。',
        after: '',
      },
    ]);
  });
});

test('the sheet names what it supersedes, with date and hash, and each change', async () => {
  const { published, now } = await both((report) => ({
    ...withFigure(report, RECEIVED, '54'),
    revision: 2,
  }));
  const supersedes = hashOf(published.file.report);
  const file = { ...now.file, report: { ...now.file.report, supersedes } };
  const order = { date: '2025-04-01', words };
  const sheet = composeCorrection(published, { ...now, file }, order);
  const lines = sheet.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    if (block.kind !== 'table') return [];
    return block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
  });
  expect([sheet.title, sheet.mark]).toEqual([
    '政府信息公开工作年度报告更正稿',
    '（云溪县人民政府 2024年度）',
  ]);
  expect(lines).toEqual([
    '一、更正的报告',
    '本稿更正的报告：《云溪县人民政府2024年政府信息公开工作年度报告》（第1稿，2025年3月12日公布），其数据的 SHA-256 校验值为',
    supersedes,
    '更正后为第2稿，其数据的 SHA-256 校验值为',
    hashOf(file.report),
    '二、数字的更正',
    '共2处。',
    '项目 | 原为 | 更正为',
    '表三 本年新收，自然人 | 53 | 54',
    '表三 本年新收，总计 | 63 | 64',
    '三、文字的更正',
    '共2处。',
    '部分 | 原为 | 更正为',
    '一、总体情况 | 全年新收申请63件，上年结转4件，办结63件，结转下年度4件。 | 全年新收申请64件，上年结转4件，办结63件，结转下年度4件。',
    '一、总体情况 | 申请人以自然人为主，新收53件。 | 申请人以自然人为主，新收54件。',
    '填报人：　　　　　　　　核对人：　　　　　　　　日期：',
  ]);
});
