import { expect, test, vi } from 'vitest';
import { readLibrary, removeImport, takeIn } from '#session/library.ts';
import { moveKept, tryMove } from '#session/move-kept-report.ts';
import { createMemoryImports } from '#store/memory-imports.ts';
import exampleFile from '../../seeds/yichun-2021.nianbao.json?raw';
import local from '../editions/made-up-local.json';
import next from '../editions/made-up-next.json';
import revision from '../editions/made-up-revision.json';
import { must } from '../files.ts';
import { editionsWorkspace } from './editions-workspace.ts';

const textOf = (json: unknown) => JSON.stringify(json);

test('an edition that is taken in is at hand like the program’s own', async () => {
  const workspace = editionsWorkspace();
  expect(await takeIn(workspace, textOf(revision))).toMatchObject({
    ok: true,
    value: { kind: 'edition', id: '2024-made-up' },
  });
  const edition = must(await workspace.assets.template('2024-made-up'));
  expect(edition.rules.some(({ id }) => id === 'transferredWithinReceived')).toBe(true);
  const { editions } = await readLibrary(workspace);
  expect(editions.map(({ id }) => id)).toEqual([
    '2014',
    '2014-liaoning',
    '2019',
    '2021',
    '2024-made-up',
  ]);
  expect((await workspace.assets.shipped('2024-made-up')).ok).toBe(false);
});

test('what is neither edition nor local notice is left to others', async () => {
  const workspace = editionsWorkspace();
  for (const text of [exampleFile, '{"a":1}', '[]', 'no json']) {
    expect(await takeIn(workspace, text)).toBeUndefined();
  }
});

const bad: [string, unknown, string][] = [
  ['an unknown key', { ...revision, script: 'alert(1)' }, 'file.unknownKey'],
  [
    'a row behind one that is not there',
    {
      ...revision,
      add: { rows: [{ table: 'requests', after: 'gone', row: { id: 'x', label: 'x' } }] },
    },
    'edition.unknownPart',
  ],
  [
    'a relation of cells that are not there',
    {
      ...revision,
      add: { ...revision.add, rules: [{ ...revision.add.rules[0], left: ['requests.gone.*'] }] },
    },
    'edition.unknownPart',
  ],
  [
    'a row twice',
    { ...revision, add: { rows: [...revision.add.rows, ...revision.add.rows] } },
    'edition.twice',
  ],
  [
    'a pattern that would never end',
    {
      ...revision,
      add: {
        ...revision.add,
        wording: [{ id: 'w', pattern: '(a+)+$', severity: 'notice', source: 'x' }],
      },
    },
    'edition.pattern',
  ],
  ['years that run backwards', { ...revision, years: { from: 2024, to: 2020 } }, 'edition.years'],
  ['a parent that is not here', { ...revision, extends: 'nowhere' }, 'template.unknown'],
  ['itself for a parent', { ...revision, extends: '2024-made-up' }, 'template.unknown'],
  ['an id of the program’s own, no newer', { ...revision, id: '2021' }, 'edition.notNewer'],
  ['a notice for an unknown edition', { ...local, template: 'nowhere' }, 'local.noEdition'],
  [
    'a notice about a section that is not there',
    { ...local, wordLimits: [{ section: 'gone', most: 5 }] },
    'edition.unknownPart',
  ],
];
test.each(bad)('a file with %s is refused with one sentence', async (_what, json, id) => {
  const workspace = editionsWorkspace();
  expect(await takeIn(workspace, textOf(json))).toMatchObject({ ok: false, problem: { id } });
  expect(await workspace.imports.list()).toEqual([]);
});

test('a correction of the program’s own edition takes its place, made from it', async () => {
  const workspace = editionsWorkspace();
  const correction = { ...revision, id: '2021', revision: 2, title: '2021年格式（更正）' };
  must((await takeIn(workspace, textOf(correction))) ?? missing);
  expect(must(await workspace.assets.template('2021')).title).toBe('2021年格式（更正）');
  expect(must(await workspace.assets.shipped('2021')).revision).toBe(1);
});

const missing = { ok: false as const, problem: { id: 'missing', values: {} } };

test('an older revision does not take the place of a newer one', async () => {
  const workspace = editionsWorkspace();
  await takeIn(workspace, textOf({ ...revision, revision: 3 }));
  expect(await takeIn(workspace, textOf(revision))).toMatchObject({
    ok: false,
    problem: { id: 'edition.notNewer', values: { revision: 3 } },
  });
});

test('what was damaged since, or lost its parent, is told and does no harm', async () => {
  const workspace = editionsWorkspace();
  await takeIn(workspace, textOf(revision));
  await takeIn(workspace, textOf(next));
  await workspace.imports.save({ key: 'local:x', kind: 'local', text: '{"format"', at: '' });
  await removeImport(workspace, 'edition:2024-made-up');
  const { editions, files } = await readLibrary(workspace);
  expect(editions.map(({ id }) => id)).toEqual(['2014', '2014-liaoning', '2019', '2021']);
  expect(files.map(({ key, read }) => [key, read.ok || read.problem.id])).toEqual([
    ['edition:2025-made-up', 'template.unknown'],
    ['local:x', 'file.notJson'],
  ]);
});

test('a browser that gives nothing back leaves the program’s own editions', async () => {
  const imports = createMemoryImports();
  vi.spyOn(imports, 'list').mockRejectedValue(new Error('denied'));
  const { editions, problem } = await readLibrary(editionsWorkspace(imports));
  expect(editions).toHaveLength(4);
  expect(problem?.id).toBe('imports.notRead');
});

test('a moved report is kept in its new edition; the record names the move and what was lost', async () => {
  const workspace = editionsWorkspace();
  await takeIn(workspace, textOf(revision));
  const to = must(await workspace.assets.template('2024-made-up'));
  const from = must(await workspace.assets.template('2021'));
  const { openReport } = await import('#tasks/open-report.ts');
  const opened = must(await openReport(exampleFile, workspace.assets));
  const session = must(await workspace.open(opened));
  expect(tryMove(session, to).lostCells).toEqual([]);
  const there = must(await moveKept(workspace, session, to));
  expect(there.template.title).toBe('2024年修订格式（试验）');
  const field = 'figures.requests.transferred.naturalPerson';
  there.apply({ label: '填入', changes: [{ field, before: '', after: '3' }] });
  const back = must(await moveKept(workspace, there, from));
  const [kept] = await workspace.store.list();
  expect(kept).toMatchObject({ id: session.id, edition: '2021年格式' });
  expect(back.toFile().report.log.at(-1)).toEqual({
    at: '2025-01-20T02:32:05Z',
    label: '更换格式：2024年修订格式（试验） → 2021年格式',
    changes: [{ field, before: '3' }],
  });
});

test('a report that is kept carries its edition', async () => {
  const workspace = editionsWorkspace();
  await takeIn(workspace, textOf(revision));
  const template = must(await workspace.assets.template('2024-made-up'));
  const { newReport } = await import('#tasks/new-report.ts');
  const unit = { id: 'u', name: '云溪县水务局', kind: 'department', level: 'county' } as const;
  const report = newReport(template, { unit, year: 2024 });
  const file = { savedAt: '2025-01-20T02:00:00Z', app: 'test', report };
  const { id } = must(await workspace.open({ file, template }));
  await removeImport(workspace, 'edition:2024-made-up');
  const { readReportFile } = await import('#schema/report-file.ts');
  const text = (await workspace.store.load(id))?.text ?? '';
  expect(must(readReportFile(text)).templateCopy).toEqual(template);
  const { openReport } = await import('#tasks/open-report.ts');
  expect(must(await openReport(text, workspace.assets)).template).toEqual(template);
});
