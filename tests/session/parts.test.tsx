import { expect, test } from 'vitest';
import { readTemplate } from '#schema/template-file.ts';
import { attachmentAdded, attachmentMoved, attachmentTaken } from '#session/attachment-acts.ts';
import { draftOf } from '#session/report-draft.ts';
import type { ReportSession } from '#session/report-session.ts';
import {
  sectionAdded,
  sectionMoved,
  sectionRestored,
  sectionTaken,
  tablePut,
  tableTaken,
} from '#session/section-acts.ts';
import { newReport } from '#tasks/new-report.ts';
import edition2014 from '../../templates/2014/template.json';
import { openExample } from './samples.ts';

async function blank2014() {
  const template = await readTemplate(edition2014, async () => ({
    ok: false,
    problem: { id: '', values: {} },
  }));
  if (!template.ok) throw new Error('The edition does not open');
  const unit = { id: 'u', name: '云溪县水务局', kind: 'department', level: 'county' } as const;
  const report = newReport(template.value, { unit, year: 2016 });
  return { draft: draftOf(report), template: template.value };
}

const orderOf = (session: ReportSession) => session.toFile().report.sections.map(({ id }) => id);

test('a section moves, and stops at the ends', async () => {
  const { draft } = await blank2014();
  const [change] = sectionMoved(draft, 'requests', -1);
  expect(change?.after).toEqual([
    'overview',
    'requests',
    'proactiveDisclosure',
    'fees',
    'disputes',
    'problems',
    'other',
    'statistics',
  ]);
  expect(sectionMoved(draft, 'overview', -1)).toEqual([]);
});

test('a section of the office stands after the last numbered one, with an id of its own', async () => {
  const { draft, template } = await blank2014();
  const headings = template.sections.map(({ title }) => title);
  const { id, changes } = sectionAdded(draft, headings, '八、机构建设情况');
  expect(id).toBe('ownSection1');
  expect(changes[0]?.after).toEqual({ id, heading: '八、机构建设情况', added: true, blocks: [] });
  const order = draft.sectionOrder;
  expect(changes[1]?.after).toEqual([...order.slice(0, -1), 'ownSection1', 'statistics']);
});

test('an optional section goes out and comes back to its place', async () => {
  const { draft, template } = await blank2014();
  const [out] = sectionTaken(draft, 'fees');
  const without = { ...draft, sectionOrder: out?.after as string[] };
  const [back] = sectionRestored(without, template, 'fees');
  expect(back?.after).toEqual(draft.sectionOrder);
});

test('an optional table goes out of its section and comes back', async () => {
  const { draft } = await blank2014();
  const [out] = tableTaken(draft, 'statistics', 'statistics');
  expect(out?.after).toEqual([]);
  const section = { id: 'statistics', blocks: [] };
  const [back] = tablePut(
    { ...draft, sections: { ...draft.sections, statistics: section } },
    'statistics',
    'statistics',
  );
  expect(back?.after).toEqual(draft.sections.statistics?.blocks);
});

test('adding a section is one step: one undo takes it back, one redo brings it again', async () => {
  const session = await openExample();
  const before = orderOf(session);
  const { changes } = sectionAdded(session.form.getValues(), [], '七、机构建设情况');
  session.apply({ label: '添加', changes });
  expect(orderOf(session)).toEqual([...before, 'ownSection1']);
  session.undo();
  expect(orderOf(session)).toEqual(before);
  session.redo();
  expect(session.toFile().report.sections[6]).toEqual({
    id: 'ownSection1',
    heading: '七、机构建设情况',
    added: true,
    blocks: [],
  });
});

test('attachments are added, put in order, taken out and undone', async () => {
  const session = await openExample();
  const add = (title: string) => {
    const { changes } = attachmentAdded(session.form.getValues(), title);
    session.apply({ label: title, changes });
  };
  const titles = () => session.toFile().report.attachments.map(({ title }) => title);
  add('重点文件目录');
  add('典型案例');
  session.apply({
    label: '移动',
    changes: attachmentMoved(session.form.getValues(), 'attachment2', -1),
  });
  expect(titles()).toEqual(['典型案例', '重点文件目录']);
  expect(session.sections.attachments()).toEqual(['attachment2', 'attachment1']);
  session.apply({
    label: '删除',
    changes: attachmentTaken(session.form.getValues(), 'attachment2'),
  });
  expect(titles()).toEqual(['重点文件目录']);
  session.undo();
  session.undo();
  expect(titles()).toEqual(['重点文件目录', '典型案例']);
});

test('a picture is in the file as long as it is shown, and an undo finds it again', async () => {
  const session = await openExample();
  const media = { type: 'image/png', base64: 'iVBORw0KGgo=' } as const;
  const id = session.media.add(media);
  expect(session.media.add(media)).toBe(id);
  expect(session.toFile().media).toBeUndefined();
  const field = 'sections.other.blocks';
  const before = session.form.getValues().sections.other?.blocks ?? [];
  const picture = { id: 'other-9', kind: 'picture', media: id, caption: '', alt: '' };
  session.apply({ label: '插入图片', changes: [{ field, before, after: [...before, picture] }] });
  expect(session.toFile().media).toEqual({ [id]: media });
  session.undo();
  expect(session.toFile().media).toBeUndefined();
  session.redo();
  expect(session.toFile().media).toEqual({ [id]: media });
});
