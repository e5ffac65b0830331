import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { EditScreen } from '#screens/edit/edit-screen.tsx';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import { ToastProvider } from '#ui/toast.tsx';
import { example, must, typeFigure, workspaceOf } from '../../session/samples.ts';

const UPHELD = 'disputes.reconsideration.upheld';

/** A while for what loads when it is first asked for. */
const WAIT = { timeout: 10_000 };
vi.setConfig({ testTimeout: 30_000 });

async function openHistory(section = 'disputes') {
  const workspace = workspaceOf();
  const session = must(await workspace.open(await example()));
  const { container } = render(
    <WorkspaceProvider workspace={workspace}>
      <ToastProvider close="关闭">
        <ReportSessionProvider session={session}>
          <EditScreen section={section} />
        </ReportSessionProvider>
      </ToastProvider>
    </WorkspaceProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: '修改记录' }));
  await screen.findByRole('button', { name: '保存版本' }, WAIT);
  return { container, session, user };
}

async function keepVersion(user: ReturnType<typeof userEvent.setup>, name: string) {
  await user.click(screen.getByRole('button', { name: '保存版本' }));
  await user.type(screen.getByRole('textbox', { name: '版本名称' }), `${name}{Enter}`);
  return screen.findByRole('listitem', { name }, WAIT);
}

test('a version is named, tells how far the report has gone since, and is restored; undo takes that back', async () => {
  const { session, user } = await openHistory('front');
  const before = session.cells.get(UPHELD).text;
  expect(screen.getByText('还没有版本。')).toBeVisible();
  const version = await keepVersion(user, '送审之前');
  expect(await within(version).findByText('与现在相同', {}, WAIT)).toBeVisible();
  expect(within(version).queryByRole('button', { name: /恢复/ })).toBeNull();

  act(() => typeFigure(session, '33', UPHELD));
  expect(await within(version).findByText('与现在相差：数字 1 处', {}, WAIT)).toBeVisible();
  await user.click(within(version).getByRole('button', { name: '恢复版本“送审之前”' }));
  expect(session.cells.get(UPHELD).text).toBe(before);
  expect(await screen.findByRole('listitem', { name: '恢复“送审之前”之前' }, WAIT)).toBeVisible();
  act(() => session.undo());
  expect(session.cells.get(UPHELD).text).toBe('33');
});

test('a version without a name is asked for one', async () => {
  const { user } = await openHistory('front');
  await user.click(screen.getByRole('button', { name: '保存版本' }));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('请填写版本名称。');
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('textbox', { name: '版本名称' })).toBeNull();
});

test('a version is deleted and put back, and leads to the comparison', async () => {
  const { session, user } = await openHistory('front');
  const version = await keepVersion(user, '第一版');
  const link = await within(version).findByRole('link', { name: '与版本“第一版”对比' }, WAIT);
  expect(link).toHaveAttribute('href', `#/report/${session.id}/compare/v000001`);
  await user.click(within(version).getByRole('button', { name: '删除版本“第一版”' }));
  expect(await screen.findByText('已删除版本“第一版”')).toBeVisible();
  expect(screen.queryByRole('listitem', { name: '第一版' })).toBeNull();
  await user.click(within(screen.getByRole('status')).getByRole('button', { name: '撤销' }));
  expect(await screen.findByRole('listitem', { name: '第一版' }, WAIT)).toBeVisible();
});

test('the focused cell tells when it was changed, from what to what, and why', async () => {
  const { session, user } = await openHistory();
  const before = session.cells.get(UPHELD).text;
  act(() => typeFigure(session, '33', UPHELD));
  act(() =>
    session.apply({
      label: '采纳退回稿：1 项',
      changes: [
        { field: `figures.${UPHELD}`, before: '33', after: '' },
        { field: `sources.${UPHELD}`, before: '', after: '司法局' },
      ],
    }),
  );
  await user.click(screen.getByRole('radio', { name: '本单元格' }));
  expect(await screen.findByRole('heading', { name: '表四 · 行政复议 · 结果维持' })).toBeVisible();
  const changes = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
  expect(changes.map((one) => one.textContent)).toEqual([
    '33 改为 空白采纳退回稿：1 项来源：司法局1月20日 10:32:05',
    `${before} 改为 33${before}改为331月20日 10:32:05`,
  ]);
  await user.click(screen.getByRole('radio', { name: '全部修改' }));
  expect(within(screen.getByRole('tabpanel')).getAllByRole('listitem')).toHaveLength(2);
});

test('without a cell in focus it says what to do', async () => {
  const { user } = await openHistory('front');
  await user.click(screen.getByRole('radio', { name: '本单元格' }));
  expect(screen.getByText(/把光标放到表格的一格里/)).toBeVisible();
});

test('has nothing that keeps anyone out', async () => {
  const { container, user } = await openHistory('front');
  await keepVersion(user, '第一版');
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
