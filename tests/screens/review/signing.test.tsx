import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { hashOf } from '#schema/canonical.ts';
import { writeReportFile } from '#schema/report-file.ts';
import { LockSwitch } from '#screens/review/signing/lock-switch.tsx';
import { SigningPanel } from '#screens/review/signing/signing-panel.tsx';
import { createReportSession } from '#session/create-report-session.ts';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { clock, example, must, typeFigure, workspaceOf } from '../../session/samples.ts';

beforeEach(() => {
  window.location.hash = '';
});

async function show(local?: readonly string[]): Promise<ReportSession> {
  const { file, template } = await example();
  const notice = { name: '通知', number: '', wordLimits: [], statements: [] };
  const session = createReportSession({
    file: { ...file, report: { ...file.report, circulation: [] } },
    template: local ? { ...template, local: { ...notice, circulation: local } } : template,
    id: 'r1',
    store: createMemoryStore(),
    clock,
  });
  render(
    <ReportSessionProvider session={session}>
      <LockSwitch />
      <SigningPanel />
    </ReportSessionProvider>,
  );
  return session;
}

/** The panel beside a report that is kept in a workspace. */
async function showKept(): Promise<{ workspace: Workspace; session: ReportSession }> {
  const workspace = workspaceOf();
  const session = must(await workspace.open(await example()));
  render(
    <WorkspaceProvider workspace={workspace}>
      <ReportSessionProvider session={session}>
        <SigningPanel />
      </ReportSessionProvider>
    </WorkspaceProvider>,
  );
  return { workspace, session };
}

function stepNames(): string[] {
  return screen
    .queryAllByRole<HTMLInputElement>('textbox', { name: '环节' })
    .map(({ value }) => value);
}

test('流转记录 is filled in step by step, and undone', async () => {
  const session = await show();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '增加环节' }));
  await user.type(screen.getByRole('textbox', { name: '环节' }), '科室审核');
  await user.tab();
  await user.type(screen.getByRole('textbox', { name: '科室审核：姓名' }), '张三');
  await user.type(screen.getByRole('textbox', { name: '科室审核：日期' }), '1月19日');
  await user.type(screen.getByRole('textbox', { name: '科室审核：意见' }), '同意');
  await user.tab();
  expect(session.toFile().report.circulation).toEqual([
    { name: '科室审核', person: '张三', at: '1月19日', opinion: '同意' },
  ]);
  session.undo();
  expect(session.toFile().report.circulation[0]?.opinion).toBe('');
});

test('steps stand in the order of the local notice, and can be moved and taken out', async () => {
  const session = await show(['初审', '保密审查', '签发']);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '按本地要求的环节补齐' }));
  expect(stepNames()).toEqual(['初审', '保密审查', '签发']);
  await user.type(screen.getByRole('textbox', { name: '签发：姓名' }), '李四');
  await user.click(screen.getByRole('button', { name: '上移：签发' }));
  expect(stepNames()).toEqual(['初审', '签发', '保密审查']);
  await user.click(screen.getByRole('button', { name: '删去：初审' }));
  expect(stepNames()).toEqual(['签发', '保密审查']);
  expect(session.toFile().report.circulation).toEqual([
    { name: '签发', person: '李四', at: '', opinion: '' },
    { name: '保密审查', person: '', at: '', opinion: '' },
  ]);
  session.undo();
  expect(session.toFile().report.circulation).toHaveLength(3);
});

test('without a notice the usual steps are offered', async () => {
  await show();
  await userEvent.setup().click(screen.getByRole('button', { name: '按常用环节补齐' }));
  expect(stepNames()).toEqual(['拟稿', '科室审核', '保密审查', '分管领导审签', '主要负责人签发']);
});

test('a correction is begun, and lists what is printed otherwise since', async () => {
  const { workspace, session } = await showKept();
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: '更正' }));
  const date = await screen.findByLabelText('公布日期');
  fireEvent.change(date, { target: { value: '2022-03-20' } });
  await user.click(screen.getByRole('button', { name: '以现在的内容为已公布的报告' }));
  expect(await screen.findByText('现在的内容与已公布的相同。')).toBeVisible();
  act(() => typeFigure(session, '531'));
  const panel = screen.getByRole('tabpanel', { name: '更正' });
  expect(
    within(panel).getByText('更正《宜春市2021年政府信息公开工作年度报告》第1稿'),
  ).toBeVisible();
  expect(within(panel).getByText(/^2022年3月20日公布/)).toBeVisible();
  const [change] = within(panel).getAllByRole('listitem');
  expect(change).toHaveTextContent('表三 本年新收，自然人530 → 531定位');
  await user.click(within(panel).getByRole('button', { name: '不再作为更正稿' }));
  expect(await screen.findByLabelText('公布日期')).toHaveValue('2022-03-20');
  expect(await workspace.store.published(session.id)).toContain('"publishedOn": "2022-03-20"');
});

test('where the published report is not here, its file is asked for; a wrong one is told of', async () => {
  const { workspace, session } = await showKept();
  const file = session.toFile();
  const supersedes = hashOf(file.report);
  session.apply({
    label: '更正',
    changes: [{ field: 'supersedes', before: '', after: supersedes }],
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: '更正' }));
  expect(await screen.findByText(/本浏览器里没有被更正的报告/)).toBeVisible();
  const choose = screen.getByLabelText('选择已公布报告的数据文件', { selector: 'input' });
  const named = (text: string) =>
    Object.assign(new File([text], '已公布.nianbao.json'), {
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    });
  await user.upload(choose, named(writeReportFile(session.toFile())));
  expect(await screen.findByRole('alert')).toHaveTextContent(/不是更正时固定下来的那一份/);
  await user.upload(choose, named(writeReportFile(file)));
  expect(await screen.findByText('现在的内容与已公布的相同。')).toBeVisible();
  expect(await workspace.store.published(session.id)).toBeDefined();
});

test('the switch locks and unlocks', async () => {
  const session = await show();
  const user = userEvent.setup();
  const lock = screen.getByRole('checkbox', { name: '锁定（防误改）' });
  await user.click(lock);
  expect(lock).toBeChecked();
  expect(session.lock.state.get().locked).toBe(true);
  await user.click(lock);
  expect(session.lock.state.get().locked).toBe(false);
});

test('nothing of it breaks the rules of accessibility', async () => {
  await show(['初审', '签发']);
  await userEvent.setup().click(screen.getByRole('button', { name: '按本地要求的环节补齐' }));
  const panel = screen.getByRole('complementary', { name: '送签与更正' });
  expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
