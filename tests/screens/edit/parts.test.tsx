import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure } from '#domain/result.ts';
import { readTemplate } from '#schema/template-file.ts';
import { newReport } from '#tasks/new-report.ts';
import edition from '../../../templates/2021/template.json?raw';
import { openEdit, openReport, panel } from './open-edit.tsx';

const read = await readTemplate(JSON.parse(edition), async () => failure('none'));
if (!read.ok) throw new Error(read.problem.id);
const extended = read.value;
const yunxi = { id: 'yunxi', name: '云溪县水务局', kind: 'department', level: 'county' } as const;

test('a heading is renamed in its place, and the official one is one act away', async () => {
  const { session, user } = await openEdit('problems');
  const official = '五、存在的主要问题及改进情况';
  const act = async (name: string) => {
    await user.click(screen.getByRole('button', { name: /改标题、移动/ }));
    await user.click(screen.getByRole('menuitem', { name }));
  };
  await act('改标题');
  const field = screen.getByLabelText('标题');
  await user.clear(field);
  await user.type(field, '五、问题和改进{Enter}');
  expect(screen.getByRole('heading', { name: '五、问题和改进' })).toBeVisible();
  expect(session.toFile().report.sections[4]?.heading).toBe('五、问题和改进');
  await act('恢复法定标题');
  expect(screen.getByRole('heading', { name: official })).toBeVisible();
  expect(session.toFile().report.sections[4]).not.toHaveProperty('heading');
});

test('the sections of 2021 neither move nor go, and none can be added', async () => {
  const { user } = await openEdit('problems');
  await user.click(screen.getByRole('button', { name: /改标题、移动/ }));
  const acts = screen.getAllByRole('menuitem').map((item) => item.textContent);
  expect(acts).toEqual(['改标题']);
  expect(screen.queryByRole('button', { name: '添加部分' })).toBeNull();
});

test('an attachment is added with its title, written in and removed with one undo', async () => {
  const { session, user, turnTo } = await openEdit('other');
  await user.click(screen.getByRole('button', { name: '添加附件' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: '添加' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('请填写标题');
  await user.type(dialog.getByLabelText('标题'), '重点文件目录');
  await user.click(dialog.getByRole('button', { name: '添加' }));
  turnTo('attachment1');
  expect(screen.getByRole('heading', { name: '重点文件目录' })).toBeVisible();
  await waitFor(() => screen.getByRole('textbox', { name: '重点文件目录 正文' }));
  await user.click(screen.getByRole('button', { name: /改标题、移动/ }));
  await user.click(screen.getByRole('menuitem', { name: '删除' }));
  expect(session.toFile().report.attachments).toEqual([]);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(session.toFile().report.attachments).toEqual([
    { id: 'attachment1', title: '重点文件目录', blocks: [] },
  ]);
});

test('a 情况说明 settles what asks for one; it is kept with the figures of then', async () => {
  const { session, user } = await openEdit('overview');
  const sentence = { id: 'overview-99', kind: 'paragraph', level: 0 } as const;
  const after = [{ ...sentence, runs: [{ text: '全年新收政府信息公开申请535件。' }] }];
  const change = { field: 'sections.overview.blocks', before: [], after };
  session.apply({ label: '修改正文', changes: [change] });
  await waitFor(() => expect(panel().getByRole('button', { name: '写情况说明' })).toBeVisible(), {
    timeout: 15_000,
  });
  const before = session.open.get().counts.mustExplain;
  await user.click(panel().getByRole('button', { name: '写情况说明' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: '保存说明' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('请写明原因');
  await user.type(dialog.getByLabelText('说明'), '口径不同。');
  await user.type(dialog.getByLabelText('说明人'), '王敏');
  await user.click(dialog.getByRole('button', { name: '保存说明' }));
  expect(session.open.get().counts.mustExplain).toBe(before - 1);
  const [kept] = session.toFile().report.explanations;
  expect(kept).toMatchObject({
    rule: 'textAgainstTables',
    reason: '口径不同。',
    by: '王敏',
    at: '2022-01-20T02:32:05Z',
  });
  await user.click(panel().getByText('已说明 1'));
  await user.click(panel().getByRole('button', { name: '撤回说明' }));
  expect(session.toFile().report.explanations).toEqual([]);
  expect(session.open.get().counts.mustExplain).toBe(before);
}, 30_000);

test('an attachment of the edition leaves the report and is put back, with its guidance', async () => {
  const attachments = [
    { id: 'list', title: '{year}年公开目录', guidance: ['附全年目录。'], blocks: [] },
  ];
  const template = { ...extended, attachments };
  const report = newReport(template, { unit: yunxi, year: 2024 });
  const file = { savedAt: '2025-01-20T02:32:05Z', app: '0.1.0', report };
  const { session, user } = openReport('list', { file, template });
  expect(screen.getByRole('heading', { name: '2024年公开目录' })).toBeVisible();
  expect(screen.getByText('附全年目录。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /改标题、移动/ }));
  await user.click(screen.getByRole('menuitem', { name: '移出报告' }));
  expect(session.toFile().report.attachments).toEqual([]);
  await user.click(screen.getByRole('button', { name: '“2024年公开目录”列入报告' }));
  expect(session.toFile().report.attachments).toEqual(report.attachments);
});
