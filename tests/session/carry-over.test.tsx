import { expect, test } from 'vitest';
import { carriedItems, isUsual } from '#session/carry-over/carried-items.ts';
import { carryOver } from '#session/carry-over/carry-over.ts';
import type { LastYear } from '#session/last-year.ts';
import type { ReportSession } from '#session/report-session.ts';
import type { Workspace } from '#session/workspace.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { newReport } from '#tasks/new-report.ts';
import { example, workspaceOf } from './samples.ts';

const RECEIVED = 'requests.carriedIn.naturalPerson';
const RULES = 'proactiveDisclosure.regulations.inForce';

/** The example as last year's report, with what an office changes in its form. */
async function lastYear(): Promise<LastYear> {
  const { file, template } = await example();
  const { report } = file;
  const own = { id: 'ownSection1', heading: '七、机构建设', added: true as const, blocks: [] };
  const sections = report.sections.map((section) =>
    section.id === 'other' ? { ...section, heading: '六、其他事项' } : section,
  );
  return {
    template,
    name: '上年.docx',
    unsure: [],
    report: {
      ...report,
      sections: [...sections, own],
      front: { ...report.front, contact: { office: '政务公开科', phone: '0100-1234567' } },
    },
  };
}

/** A blank report of the year after. */
async function blank(workspace: Workspace = workspaceOf()): Promise<ReportSession> {
  const { file, template } = await example();
  const report = newReport(template, { unit: file.report.unit, year: 2022 });
  const opened = await workspace.open({ file: { ...file, report }, template });
  if (!opened.ok) throw new Error(opened.problem.id);
  return opened.value;
}

test('a blank report takes figures, contacts and headings, and one undo takes all of it back', async () => {
  const session = await blank();
  const before = session.toFile().report;
  const last = await lastYear();
  carryOver(session, last, carriedItems(session, last).filter(isUsual));

  const { figures, sources, front, sections } = session.toFile().report;
  expect(figures[RECEIVED]).toBe('11');
  expect(sources[RECEIVED]).toBe('2021年度报告：结转下年');
  expect(figures[RULES]).toBe(last.report.figures[RULES]);
  expect(front.contact).toEqual({ office: '政务公开科', phone: '0100-1234567' });
  expect(sections.slice(-2).map(({ heading }) => heading)).toEqual([
    '六、其他事项',
    '七、机构建设',
  ]);
  expect(session.lastYear.get()).toBe(last);
  expect(session.outcome.get().rules.agrees).toBeGreaterThan(0);

  session.undo();
  expect({ ...session.toFile().report, log: [] }).toEqual({ ...before, log: [] });
  expect(session.lastYear.get()).toBeUndefined();
  expect(session.history.get().canUndo).toBe(false);
  session.redo();
  expect(session.lastYear.get()).toBe(last);
});

test('what stands here otherwise is offered, not taken by itself', async () => {
  const session = await blank();
  const field = `figures.${RECEIVED}`;
  session.apply({ label: '填', changes: [{ field, before: '', after: '12' }] });
  const last = await lastYear();
  const item = carriedItems(session, last).find((one) => one.field === field);
  expect(item).toMatchObject({ before: '12', after: '11' });
  expect(item && isUsual(item)).toBe(false);
});

test('what was read with a doubt is offered, not taken by itself', async () => {
  const session = await blank();
  const last = { ...(await lastYear()), unsure: ['requests.carriedOut.naturalPerson'] };
  const doubted = carriedItems(session, last).filter((one) => one.kind === 'figure' && one.unsure);
  expect(doubted.map(({ field }) => field)).toEqual([`figures.${RECEIVED}`]);
  expect(doubted.some(isUsual)).toBe(false);
});

test('last year’s sentences come only when asked for, as they were printed', async () => {
  const session = await blank();
  const last = await lastYear();
  const items = carriedItems(session, last);
  expect(items.filter(isUsual).some(({ kind }) => kind === 'text')).toBe(false);
  carryOver(
    session,
    last,
    items.filter(({ field }) => field === 'sections.overview.blocks'),
  );
  const [first] = session.sections.get('overview').blocks;
  expect(first?.kind === 'paragraph' && first.runs).toEqual([{ text: expect.stringMatching(/./) }]);
});

test('the report that was chosen is kept beside this one, not in its file', async () => {
  const store = createMemoryStore();
  const session = await blank(workspaceOf(store));
  const last = await lastYear();
  carryOver(session, last, []);
  await session.saveNow();
  expect(JSON.stringify(session.toFile())).not.toContain('政务公开科');

  const again = await workspaceOf(store).resume(session.id);
  const found = again.ok ? again.value.lastYear.get() : undefined;
  expect(found?.report).toEqual(last.report);
  expect(found?.name).toBe('上年.docx');

  session.undo();
  await session.saveNow();
  expect(await store.lastYear(session.id)).toBeUndefined();
});
