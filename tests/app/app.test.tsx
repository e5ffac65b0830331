import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '#app/app.tsx';
import type { ReportSession } from '#session/report-session.ts';
import type { Workspace } from '#session/workspace.ts';
import { newReport } from '#tasks/new-report.ts';
import { must } from '../files.ts';
import { editionsWorkspace } from '../session/editions-workspace.ts';
import { example, RECEIVED, typeFigure, workspaceOf } from '../session/samples.ts';

vi.mock('#screens/edit/edit-screen.tsx', () => ({
  EditScreen: ({ section }: { section?: string }) => <p>{`填报屏 ${section ?? ''}`}</p>,
}));

beforeEach(() => {
  window.location.hash = '';
});

/** The program with the example open, at an address of it. */
async function open(
  place = 'edit/requests',
): Promise<{ workspace: Workspace; session: ReportSession }> {
  const workspace = workspaceOf();
  const session = must(await workspace.open(await example()));
  window.location.hash = `#/report/${session.id}/${place}`;
  render(<App workspace={workspace} />);
  await screen.findByRole('banner');
  // The shortcuts are listened for once the page is drawn.
  await act(async () => {});
  return { workspace, session };
}

test('begins with the start page', () => {
  render(<App workspace={workspaceOf()} />);
  expect(screen.getByRole('heading', { level: 1, name: '我的年报' })).toBeVisible();
});

test('the address leads to a section of a kept report', async () => {
  await open();
  expect(await screen.findByText('填报屏 requests')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '宜春市人民政府 2021年度报告',
  );
});

test('a report that is not kept here says so and leads back', async () => {
  window.location.hash = '#/report/nothing/edit';
  render(<App workspace={workspaceOf()} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('本浏览器里没有这份报告');
  expect(screen.getByRole('link', { name: '回到我的年报' })).toHaveAttribute('href', '#/');
});

test('the title follows the unit as it is typed', async () => {
  const { session } = await open();
  session.form.setValue('unit.name', '宜春市政府');
  expect(await screen.findByText('宜春市政府 2021年度报告')).toBeVisible();
});

test('the steps stand in the bar, the current one marked', async () => {
  await open();
  const steps = within(screen.getByRole('navigation', { name: '步骤' }));
  expect(steps.getByRole('link', { name: '填报' })).toHaveAttribute('aria-current', 'page');
  expect(steps.getByRole('link', { name: '预览与导出' })).not.toHaveAttribute('aria-current');
});

test('the bar tells when the report was kept, and that it stands in this browser alone', async () => {
  await open();
  expect(screen.getByText(/已保存 10:32:05 · 仅在本浏览器/)).toBeVisible();
});

test('a failure to keep is told with the file as the way out', async () => {
  const { workspace, session } = await open();
  vi.spyOn(workspace.store, 'save').mockRejectedValue(new Error('denied'));
  typeFigure(session, '503');
  expect(await screen.findByRole('alert')).toHaveTextContent('未能保存');
  expect(screen.getByRole('button', { name: '另存为文件' })).toBeEnabled();
});

test('undo and redo name what they do', async () => {
  const user = userEvent.setup();
  const { session } = await open();
  expect(screen.getByRole('button', { name: '撤销' })).toBeDisabled();
  typeFigure(session, '503');
  await waitFor(() => expect(screen.getByRole('button', { name: '撤销' })).toBeEnabled());
  expect(screen.getByTitle('撤销：530改为503（Ctrl+Z）')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(session.cells.get(RECEIVED).text).toBe('530');
  await user.click(screen.getByRole('button', { name: '重做' }));
  expect(session.cells.get(RECEIVED).text).toBe('503');
});

test('Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z work from anywhere in the report', async () => {
  const { session } = await open();
  typeFigure(session, '503');
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(session.cells.get(RECEIVED).text).toBe('530');
  fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
  expect(session.cells.get(RECEIVED).text).toBe('503');
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
  expect(session.cells.get(RECEIVED).text).toBe('503');
});

test('a text field that is none of the report keeps its own undo', async () => {
  const { session } = await open();
  typeFigure(session, '503');
  const field = document.body.appendChild(document.createElement('input'));
  fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
  field.remove();
  expect(session.cells.get(RECEIVED).text).toBe('503');
});

test('Ctrl+S writes the file, and the bar says so', async () => {
  const { session } = await open();
  const writable = { write: async () => {}, close: async () => {} };
  const handle = { name: '宜春.nianbao.json', createWritable: async () => writable };
  vi.stubGlobal('showSaveFilePicker', async () => handle);
  await waitFor(() =>
    expect(fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })).toBe(false),
  );
  await waitFor(() => expect(session.saveState.get().inFile).toBe(true));
  expect(screen.queryByText(/仅在本浏览器/)).toBeNull();
  vi.unstubAllGlobals();
});

test('the edition stands in the bar and is changed there; the screen shows the report in the new one', async () => {
  const user = userEvent.setup();
  const workspace = editionsWorkspace();
  const national = must(await workspace.assets.template('2014'));
  const unit = {
    id: 'linyang',
    name: '临阳市人民政府',
    kind: 'government',
    level: 'city',
  } as const;
  const report = newReport(national, { unit: { ...unit, regionCode: '210900' }, year: 2015 });
  const file = { savedAt: '2016-01-20T02:32:05Z', app: '0.1.0', report };
  const session = must(await workspace.open({ file, template: national }));
  window.location.hash = `#/report/${session.id}/edit/overview`;
  render(<App workspace={workspace} />);
  await user.click(await screen.findByRole('button', { name: '2014年统计表格式' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.selectOptions(await dialog.findByLabelText('更换为'), '2015年辽宁省统计表格式');
  await user.click(await dialog.findByRole('button', { name: '更换为2015年辽宁省统计表格式' }));
  expect(await screen.findByRole('button', { name: '2015年辽宁省统计表格式' })).toBeVisible();
  const moved = must(await workspace.resume(session.id));
  expect(moved.toFile().report.attachments.map(({ id }) => id)).toEqual([
    'bodySurvey',
    'statistics',
    'screenshots',
  ]);
});

test('a locked report says so, and asks before it is changed', async () => {
  const { session } = await open();
  act(() => session.lock.turn(true));
  expect(within(screen.getByRole('banner')).getByText('已锁定')).toBeVisible();
  act(() => typeFigure(session, '531'));
  const user = userEvent.setup();
  const question = await screen.findByRole('dialog', { name: '这份年报已锁定' });
  expect(within(question).getByRole('button', { name: '不修改，恢复原样' })).toHaveFocus();
  await user.click(within(question).getByRole('button', { name: '仍要修改' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(session.toFile().report.figures[RECEIVED]).toBe('531');
});

test('the question waits for the word that an input method is making', async () => {
  const { session } = await open();
  act(() => session.lock.turn(true));
  fireEvent.compositionStart(document.body);
  act(() => typeFigure(session, '531'));
  await act(async () => {});
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.compositionEnd(document.body);
  expect(await screen.findByRole('dialog', { name: '这份年报已锁定' })).toBeVisible();
});

test('F1 shows the keys on any screen; ? does so where no text is typed', async () => {
  const { session } = await open();
  fireEvent.keyDown(document.body, { key: 'F1' });
  const keys = await screen.findByRole('dialog', { name: '按键' });
  expect(within(keys).getByRole('region', { name: '各屏通用' })).toHaveTextContent(
    'Ctrl + F查找和替换',
  );
  await userEvent.setup().click(within(keys).getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  const field = document.createElement('input');
  document.body.append(field);
  fireEvent.keyDown(field, { key: '?', shiftKey: true });
  expect(screen.queryByRole('dialog')).toBeNull();
  field.remove();
  fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
  expect(await screen.findByRole('dialog', { name: '按键' })).toBeVisible();
  expect(session.history.get().canUndo).toBe(false);
});

test('Ctrl+F opens the search over the report', async () => {
  await open();
  fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
  expect(await screen.findByRole('search', { name: '查找' })).toBeVisible();
  await userEvent.setup().click(screen.getByRole('button', { name: '关闭查找（Esc）' }));
  expect(screen.queryByRole('search')).toBeNull();
});
