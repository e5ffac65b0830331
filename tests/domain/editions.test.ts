import { describe, expect, test } from 'vitest';
import { editionsFor } from '#domain/choose-edition.ts';
import { moveToEdition } from '#domain/move-edition.ts';
import type { Block, Report } from '#domain/report.ts';
import { newReport } from '#tasks/new-report.ts';
import { seed, template } from '../files.ts';

const summary = (id: string, from: number, to?: number, regions?: string[]) => ({
  id,
  revision: 1,
  title: id,
  legalBasis: [],
  years: { from, ...(to !== undefined && { to }) },
  ...(regions && { regions }),
});

describe('year and region choose the edition', () => {
  const editions = [
    summary('old', 2008, 2013),
    summary('national', 2014, 2018),
    summary('liaoning', 2014, 2018, ['210000']),
    summary('trial', 2019, 2020),
    summary('overlap', 2020),
    summary('now', 2021),
  ];

  test.each([
    [{ year: 2012 }, ['old']],
    [{ year: 2015 }, ['national']],
    [{ year: 2015, regionCode: '211100' }, ['liaoning', 'national']],
    [{ year: 2015, regionCode: '360900' }, ['national']],
    [{ year: 2020 }, ['overlap', 'trial']],
    [{ year: 2024 }, ['now', 'overlap']],
    [{ year: 2001 }, []],
  ])('%j', (wish, ids) => {
    expect(editionsFor(editions, wish).map((one) => one.id)).toEqual(ids);
  });
});

describe('a report moved to another edition', async () => {
  const from = await template('2021');
  const report = seed('yichun-2021').report;

  test('keeps everything where the editions are alike', () => {
    const { report: moved, ...rest } = moveToEdition(report, {
      from,
      to: { ...from, id: 'next', revision: 3 },
    });
    expect(rest).toEqual({ lostCells: [], keptSections: [], loosened: [] });
    expect(moved.figures).toEqual(report.figures);
    expect([moved.template, moved.templateRevision]).toEqual(['next', 3]);
    expect(moved.sections[0]?.blocks).toEqual(report.sections[0]?.blocks);
  });

  test('follows counterparts, names the cells that have none, and keeps the text of lost sections', () => {
    const to = {
      ...from,
      id: 'next',
      sections: from.sections.filter((section) => section.id !== 'problems'),
      tables: from.tables.filter((table) => table.id !== 'disputes'),
      counterparts: [
        {
          cell: 'requests.petition.total',
          template: '2021',
          other: 'requests.repeated.total',
        },
      ],
    };
    const { report: moved, lostCells, keptSections } = moveToEdition(report, { from, to });
    // The fifteen of 表四, and the one whose place another cell takes.
    expect(lostCells.filter((cell) => !cell.startsWith('disputes.'))).toEqual([
      'requests.petition.total',
    ]);
    expect(lostCells).toHaveLength(16);
    expect(moved.figures['requests.petition.total']).toBe('5');
    expect(keptSections).toEqual(['problems']);
    expect(moved.sections.at(-1)).toMatchObject({
      id: 'problems',
      heading: '五、存在的主要问题及改进情况',
      added: true,
    });
  });

  test('figures in the text follow their cells; one whose cell is gone stays as the words it printed', () => {
    const to = { ...from, id: 'next', tables: from.tables.filter(({ id }) => id !== 'disputes') };
    const runs = [
      { text: '复议' },
      { cell: 'disputes.reconsideration.upheld', as: 'figure' as const },
      { cell: 'requests.petition.total', as: 'figure' as const },
    ];
    const paragraph = { id: 'p1', kind: 'paragraph' as const, level: 0 as const, runs };
    const written = { ...report, front: { ...report.front, opening: [paragraph] } };
    const { report: moved, loosened } = moveToEdition(written, { from, to }, () => '24件');
    expect(loosened).toEqual(['disputes.reconsideration.upheld']);
    expect(moved.front.opening[0]).toMatchObject({
      runs: [{ text: '复议' }, { text: '24件' }, { cell: 'requests.petition.total', as: 'figure' }],
    });
  });

  test('a heading that the office renamed stays', () => {
    const sections = report.sections.map((one) =>
      one.id === 'other' ? { ...one, heading: '六、其他' } : one,
    );
    const { report: moved } = moveToEdition({ ...report, sections }, { from, to: from });
    expect(moved.sections.find(({ id }) => id === 'other')?.heading).toBe('六、其他');
  });
});

describe('attachments of an edition', async () => {
  const national = await template('2014');
  const liaoning = await template('2014-liaoning');
  const unit = {
    id: 'linyang',
    name: '临阳市人民政府',
    kind: 'government',
    level: 'city',
  } as const;
  const parts = ({ sections, attachments }: Report) => ({
    sections: sections.map(({ id }) => id),
    attachments: attachments.map(({ id, title, blocks }) => [
      id,
      title,
      ...blocks.map((block) => (block.kind === 'table' ? block.table : block.kind)),
    ]),
  });
  const ATTACHED = [
    ['bodySurvey', '临阳市人民政府政府信息公开工作机构调查表', 'bodySurvey'],
    ['statistics', '2015年政府信息公开情况统计表', 'statistics'],
    ['screenshots', '2015年有关网站发布重点信息截图'],
  ];

  test('stand in a new report, with unit and year in their titles', () => {
    expect(parts(newReport(liaoning, { unit, year: 2015 })).attachments).toEqual(ATTACHED);
    expect(newReport(national, { unit, year: 2015 }).attachments).toEqual([]);
  });

  test('a table moves from a section into the attachment of another edition and back', () => {
    const report = {
      ...newReport(national, { unit, year: 2015 }),
      figures: { 'statistics.published.count': '120' },
    };
    const { report: moved } = moveToEdition(report, { from: national, to: liaoning });
    expect(parts(moved)).toEqual({
      sections: parts(report).sections.filter((id) => id !== 'statistics'),
      attachments: ATTACHED,
    });
    const { report: back, lostCells } = moveToEdition(moved, { from: liaoning, to: national });
    expect(parts(back)).toEqual({ sections: parts(report).sections, attachments: [] });
    expect(back.figures).toEqual(report.figures);
    expect(lostCells).toEqual([]);
  });

  test('what the office wrote in one stays when the next edition has no place for it', () => {
    const report = newReport(liaoning, { unit, year: 2015 });
    const text: Block = {
      ...{ id: 'screenshots-1', kind: 'paragraph', level: 0 },
      runs: [{ text: '见市政府门户网站。' }],
    };
    const written = {
      ...report,
      attachments: report.attachments.map((one) =>
        one.id === 'screenshots' ? { ...one, blocks: [text] } : one,
      ),
    };
    const { report: moved } = moveToEdition(written, { from: liaoning, to: national });
    expect(moved.attachments).toEqual([
      { id: 'screenshots', title: '2015年有关网站发布重点信息截图', blocks: [text] },
    ]);
  });
});
