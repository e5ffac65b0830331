import { describe, expect, test } from 'vitest';
import { hashOf } from '#schema/canonical.ts';
import { backUp } from '#session/back-up.ts';
import { beginCorrection, endCorrection } from '#session/correction/begin-correction.ts';
import { bringPublished } from '#session/correction/bring-published.ts';
import { publishedOf } from '#session/correction/published-of.ts';
import type { ReportSession } from '#session/report-session.ts';
import { restoreBackup } from '#session/restore-backup.ts';
import type { Workspace } from '#session/workspace.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { correctionOf } from '#tasks/correction.ts';
import { must } from '../files.ts';
import { example, RECEIVED, typeFigure, workspaceOf } from './samples.ts';

const label = (revision: number) => `开始更正（第${revision}稿）`;

async function open(): Promise<{ workspace: Workspace; session: ReportSession }> {
  const workspace = workspaceOf(createMemoryStore());
  return { workspace, session: must(await workspace.open(await example())) };
}

const correcting = (session: ReportSession) => {
  const { supersedes = '', unit, year } = session.toFile().report;
  return { id: session.id, supersedes, unit: unit.name, year };
};

describe('开始更正', () => {
  test('keeps what was published, and names it by its hash', async () => {
    const { workspace, session } = await open();
    const start = { publishedOn: '2022-03-20', label };
    must(await beginCorrection(session, workspace.store, start));
    typeFigure(session, '531');
    const { report } = session.toFile();
    expect(report).toMatchObject({ revision: 2, front: { publishedOn: '2022-03-20' } });
    const published = must(await publishedOf(correcting(session), workspace));
    expect(hashOf(published.file.report)).toBe(report.supersedes);
    expect(published.file.report).toMatchObject({
      revision: 1,
      figures: { [RECEIVED]: '530' },
      front: { publishedOn: '2022-03-20' },
    });
    const now = { file: session.toFile(), template: session.template };
    expect(correctionOf(published, now).figures).toEqual([
      { cell: RECEIVED, before: '530', after: '531' },
    ]);
    expect(session.history.get().log.map((entry) => entry.label)).toEqual([
      '开始更正（第2稿）',
      '530改为531',
    ]);
  });

  test('is undone as one step, and given up', async () => {
    const { workspace, session } = await open();
    must(await beginCorrection(session, workspace.store, { publishedOn: '', label }));
    session.undo();
    expect(session.toFile().report).toMatchObject({ revision: 1 });
    expect(session.toFile().report.supersedes).toBeUndefined();
    session.redo();
    endCorrection(session, '不再作为更正稿');
    expect(session.toFile().report).toMatchObject({ revision: 1 });
    expect(session.toFile().report.supersedes).toBeUndefined();
  });

  test('from the file of what was published, where the report has gone on since', async () => {
    const { workspace, session } = await open();
    const published = { file: session.toFile(), template: session.template };
    typeFigure(session, '531');
    const start = { published, publishedOn: '', label };
    must(await beginCorrection(session, workspace.store, start));
    expect(session.toFile().report.supersedes).toBe(hashOf(published.file.report));
  });

  test('not from the file of another year: told, and nothing is changed', async () => {
    const { workspace, session } = await open();
    const file = session.toFile();
    const other = { ...file, report: { ...file.report, year: 2020 } };
    const start = {
      published: { file: other, template: session.template },
      publishedOn: '',
      label,
    };
    expect(await beginCorrection(session, workspace.store, start)).toMatchObject({
      ok: false,
      problem: { id: 'correction.other', values: { unit: '宜春市人民政府', year: 2020 } },
    });
    expect(session.toFile().report).toEqual(file.report);
  });

  test('a browser that keeps nothing more says so, and nothing is changed', async () => {
    const { session, workspace } = await open();
    const full = {
      ...workspace.store,
      keepPublished: () => Promise.reject(new Error('full')),
    };
    const begun = await beginCorrection(session, full, { publishedOn: '', label });
    expect(begun).toMatchObject({ ok: false, problem: { id: 'correction.notKept' } });
    expect(session.toFile().report.supersedes).toBeUndefined();
  });
});

describe('the published report', () => {
  test('comes from its file where this browser lacks it; another state is refused', async () => {
    const { workspace, session } = await open();
    const published = { file: session.toFile(), template: session.template };
    must(await beginCorrection(session, workspace.store, { published, publishedOn: '', label }));
    const elsewhere = workspaceOf(createMemoryStore());
    expect(await publishedOf(correcting(session), elsewhere)).toMatchObject({
      problem: { id: 'correction.noPublished' },
    });
    typeFigure(session, '531');
    const wrong = { file: session.toFile(), template: session.template };
    expect(await bringPublished(session, elsewhere.store, wrong)).toMatchObject({
      problem: { id: 'correction.otherState' },
    });
    must(await bringPublished(session, elsewhere.store, published));
    expect(must(await publishedOf(correcting(session), elsewhere)).file.report.revision).toBe(1);
  });

  test('is found among the other reports kept here', async () => {
    const { workspace, session } = await open();
    const published = { file: session.toFile(), template: session.template };
    const second = must(await workspace.open(published));
    must(await beginCorrection(second, createMemoryStore(), { published, publishedOn: '', label }));
    expect(must(await publishedOf(correcting(second), workspace)).file.report.revision).toBe(1);
  });

  test('comes along in a backup, and goes with the report', async () => {
    const { workspace, session } = await open();
    must(await beginCorrection(session, workspace.store, { publishedOn: '', label }));
    const other = workspaceOf(createMemoryStore());
    must(await restoreBackup(other, must(await backUp(workspace)).bytes));
    must(await publishedOf(correcting(session), other));
    must(await workspace.remove(session.id));
    expect(await workspace.store.published(session.id)).toBeUndefined();
  });
});
