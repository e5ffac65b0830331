import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Report } from '#domain/report.ts';
import { carriedItems, isUsual } from '#session/carry-over/carried-items.ts';
import { carryOver } from '#session/carry-over/carry-over.ts';
import { cellLog } from '#session/cell-log.ts';
import { moveKept } from '#session/move-kept-report.ts';
import { draftOf, reportOf } from '#session/report-draft.ts';
import type { ReportSession } from '#session/report-session.ts';
import { differencesOf } from '#session/versions/differences.ts';
import { draftChanges } from '#session/versions/draft-changes.ts';
import { readVersion } from '#session/versions/read-version.ts';
import { restoreVersion } from '#session/versions/restore-version.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { render } from '#tasks/render.ts';
import {
  example,
  must,
  openBothYears,
  openExample,
  RECEIVED,
  typeFigure,
  workspaceOf,
  yunxi,
} from './samples.ts';

/** What a session keeps by itself takes a moment. */
const kept = async (session: ReportSession) => {
  await session.versions.keepBefore('');
  await session.versions.read();
  return (session.versions.kept.get() ?? []).map(({ name, automatic = false }) => [
    name,
    automatic,
  ]);
};

const { assets } = workspaceOf();

async function restore(session: ReportSession, name: string): Promise<void> {
  await session.versions.read();
  const version = session.versions.kept.get()?.find((one) => one.name === name);
  if (!version) throw new Error(`no version ${name}`);
  restoreVersion(session, version, must(await readVersion(session, version, assets)));
}

test('a version is restored as one step, and one undo is as before', async () => {
  const session = await openExample();
  const before = session.toFile().report;
  await session.versions.keep('送审之前');
  typeFigure(session, '533');
  typeFigure(session, '12', 'requests.granted.naturalPerson');
  const changed = session.toFile().report;
  await restore(session, '送审之前');
  const { log, ...restored } = session.toFile().report;
  expect({ ...restored, log: before.log }).toEqual(before);
  expect(log.at(-1)?.label).toBe('恢复版本“送审之前”');
  expect(session.history.get().undoLabel).toBe('恢复版本“送审之前”');
  session.undo();
  expect(session.toFile().report.figures).toEqual(changed.figures);
});

describe('the changes from one draft to another', () => {
  const address = fc.constantFrom(RECEIVED, 'requests.granted.total', 'disputes.direct.upheld');
  const cells = fc.dictionary(address, fc.stringMatching(/^\d{1,3}$/));
  const state = fc.record({
    figures: cells,
    notes: cells,
    heading: fc.constantFrom('', '一、概述'),
  });

  test('lead there, and back again', async () => {
    const { report } = (await yunxi()).file;
    const withState = ({
      figures,
      notes,
      heading,
    }: {
      figures: Record<string, string>;
      notes: Record<string, string>;
      heading: string;
    }): Report => ({
      ...report,
      figures,
      notes,
      sections: report.sections.map((section) =>
        section.id === 'overview' && heading !== '' ? { ...section, heading } : section,
      ),
    });
    fc.assert(
      fc.property(state, state, (one, other) => {
        const [now, then] = [draftOf(withState(one)), draftOf(withState(other))];
        const there = draftChanges(now, then);
        expect(
          draftChanges(then, now)
            .map(({ field }) => field)
            .sort(),
        ).toEqual(there.map(({ field }) => field).sort());
        const made: Record<string, string> = { ...reportOf(now, report).figures };
        for (const { field, after } of there) {
          if (field.startsWith('figures.')) made[field.slice(8)] = String(after);
        }
        const filled = Object.entries(made).filter(([, text]) => text !== '');
        expect(Object.fromEntries(filled)).toEqual(reportOf(then, report).figures);
      }),
    );
  });

  test.each([
    ['a figure', (r: Report) => ({ ...r, figures: { ...r.figures, [RECEIVED]: '9' } }), [1, 0, 0]],
    [
      'a figure and its note',
      (r: Report) => ({
        ...r,
        figures: { ...r.figures, [RECEIVED]: '9' },
        notes: { [RECEIVED]: '其中1件' },
      }),
      [1, 0, 0],
    ],
    [
      'a heading',
      (r: Report) => ({
        ...r,
        sections: r.sections.map((one, at) => (at === 0 ? { ...one, heading: '一、概述' } : one)),
      }),
      [0, 1, 0],
    ],
    [
      'two paragraphs',
      (r: Report) => ({
        ...r,
        sections: r.sections.map((one, at) =>
          at === 0 ? { ...one, blocks: one.blocks.slice(2) } : one,
        ),
      }),
      [0, 2, 0],
    ],
    [
      'a telephone',
      (r: Report) => ({
        ...r,
        front: { ...r.front, contact: { ...r.front.contact, phone: '0100-1' } },
      }),
      [0, 1, 0],
    ],
    [
      'an explanation',
      (r: Report) => ({
        ...r,
        explanations: [{ rule: 'x', cells: {}, reason: '因', by: '', at: '' }],
      }),
      [0, 0, 1],
    ],
    ['nothing', (r: Report) => ({ ...r }), [0, 0, 0]],
  ])('counts %s', async (_what, change, [figures, texts, others]) => {
    const { report } = (await yunxi()).file;
    const changes = draftChanges(draftOf(report), draftOf(change(report)));
    expect(differencesOf(changes)).toEqual({ figures, texts, others });
  });
});

test('which 稿 it is and what that corrects are not taken from a version', async () => {
  const { report } = (await yunxi()).file;
  const corrected = { ...report, revision: 2, supersedes: 'a'.repeat(64) };
  expect(draftChanges(draftOf(corrected), draftOf(report))).toEqual([]);
});

test('a section that was deleted since is there again', async () => {
  const { file, template } = await example();
  const own = { id: 'own', heading: '八、机构建设', added: true as const, blocks: [] };
  const report = { ...file.report, sections: [...file.report.sections, own] };
  const session = must(await workspaceOf().open({ file: { ...file, report }, template }));
  await session.versions.keep('有第八部分');
  const { sectionOrder } = session.form.getValues();
  const after = sectionOrder.filter((id) => id !== 'own');
  session.apply({
    label: '删除',
    changes: [
      { field: 'sectionOrder', before: sectionOrder, after },
      { field: 'sections.own', before: own, after: undefined },
    ],
  });
  expect(session.toFile().report.sections).not.toContainEqual(own);
  await restore(session, '有第八部分');
  expect(session.toFile().report.sections).toContainEqual(own);
});

test('a picture that left the report comes back with it, beside another that took its id', async () => {
  const { file, template } = await example();
  const [first, ...rest] = file.report.sections;
  if (!first) throw new Error('no section');
  const picture = { id: 'pic', kind: 'picture', media: 'p1', caption: '图', alt: '图' } as const;
  const sections = [{ ...first, blocks: [...first.blocks, picture] }, ...rest];
  const media = { p1: { type: 'image/png' as const, base64: 'AAAA' } };
  const store = createMemoryStore();
  const workspace = workspaceOf(store);
  const with1 = { ...file, media, report: { ...file.report, sections } };
  const session = must(await workspace.open({ file: with1, template }));
  await session.versions.keep('有图');
  const other = { ...with1, media: { p1: { type: 'image/png' as const, base64: 'BBBB' } } };
  const later = must(await workspace.replace(session.id, { file: other, template }));
  await restore(later, '有图');
  const { report, media: now = {} } = later.toFile();
  const shown = report.sections[0]?.blocks.at(-1);
  expect(shown?.kind === 'picture' && now[shown.media]?.base64).toBe('AAAA');
});

test('one that was dropped is put back in its place', async () => {
  const session = await openExample();
  await session.versions.keep('甲');
  await session.versions.keep('乙');
  const dropped = session.versions.kept.get()?.[1];
  if (!dropped) throw new Error('no version');
  await session.versions.drop(dropped.id);
  await session.versions.keep('丙');
  await session.versions.putBack(dropped);
  expect(session.versions.kept.get()?.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
});

describe('what the program keeps by itself', () => {
  test('before it carries last year’s over', async () => {
    const { next } = await openBothYears();
    const last = next.lastYear.get();
    if (!last) throw new Error('no last year');
    typeFigure(next, '', 'requests.carriedIn.naturalPerson');
    carryOver(next, last, carriedItems(next, last).filter(isUsual));
    expect((await kept(next))[0]).toEqual(['沿用2021年度报告之前', true]);
  });

  test('before a version is restored', async () => {
    const session = await openExample();
    await session.versions.keep('第一版');
    typeFigure(session, '533');
    await restore(session, '第一版');
    expect((await kept(session)).slice(0, 2)).toEqual([
      ['第一版', false],
      ['恢复“第一版”之前', true],
    ]);
  });

  test('before the edition changes', async () => {
    const workspace = workspaceOf();
    const opened = await example();
    const session = must(await workspace.open(opened));
    const to = { ...opened.template, title: '2021年格式（本地）' };
    const moved = must(await moveKept(workspace, session, to));
    expect(await kept(moved)).toContainEqual(['更换为2021年格式（本地）之前', true]);
  });

  test('not again where nothing changed since, nor for each step of one act', async () => {
    const session = await openExample();
    await session.versions.keepBefore('导出送审稿');
    await session.versions.keepBefore('导出发布稿');
    typeFigure(session, '533');
    await session.versions.keepBefore('采纳之前');
    typeFigure(session, '534');
    await session.versions.keepBefore('采纳之前');
    await session.versions.read();
    expect(session.versions.kept.get()?.map(({ name }) => name)).toEqual([
      '导出送审稿',
      '采纳之前',
    ]);
  });

  test('twenty of them; those the clerk named all stay', async () => {
    const session = await openExample();
    await session.versions.keep('我的一版');
    for (let at = 1; at <= 22; at += 1) {
      typeFigure(session, String(at));
      await session.versions.keepBefore(`第${at}次之前`);
    }
    await session.versions.read();
    const names = session.versions.kept.get()?.map(({ name }) => name);
    expect(names).toHaveLength(21);
    expect(names?.slice(0, 2)).toEqual(['我的一版', '第3次之前']);
  });

  test('and where the browser keeps nothing the act goes on', async () => {
    const failing = async () => Promise.reject(new Error('full'));
    const session = await openExample({ ...createMemoryStore(), keepVersion: failing });
    await session.versions.keepBefore('导出');
    await expect(session.versions.keep('我的一版')).rejects.toThrow('full');
  });
});

test('what happened to a cell stands in the file, and is there after it is opened again', async () => {
  const session = await openExample();
  typeFigure(session, '533');
  typeFigure(session, '12', 'requests.granted.naturalPerson');
  session.undo();
  typeFigure(session, '');
  const { log } = session.toFile().report;
  expect(cellLog(log, RECEIVED)).toEqual([
    { at: '2022-01-20T02:32:05Z', label: '533改为', before: '533', after: '' },
    { at: '2022-01-20T02:32:05Z', label: '530改为533', before: '530', after: '533' },
  ]);
});

test('versions stand in no file, and what is published tells neither their names nor what was restored', async () => {
  const session = await openExample();
  typeFigure(session, '98765');
  await session.versions.keep('Geheim');
  session.undo();
  expect(JSON.stringify(session.toFile())).not.toContain('Geheim');

  await restore(session, 'Geheim');
  session.undo();
  const file = session.toFile();
  expect(JSON.stringify(file.report.log)).toContain('Geheim');
  const formats = ['docx', 'html', 'xlsx'] as const;
  const order = { formats, as: 'publication' as const };
  const made = await render({ file, template: session.template }, assets, order);
  expect(made).toHaveLength(3);
  for (const one of made) {
    const bytes = 'bytes' in one ? one.bytes : new Uint8Array();
    const parts = one.format === 'html' ? [bytes] : Object.values(unzipSync(bytes));
    const text = parts.map((part) => strFromU8(part)).join('');
    expect(text.length, one.format).toBeGreaterThan(1000);
    expect(text, one.format).not.toMatch(/Geheim|98765/);
  }
});
