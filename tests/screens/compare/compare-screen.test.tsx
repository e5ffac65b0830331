import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { CompareScreen } from '#screens/compare/compare-screen.tsx';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import {
  example,
  must,
  openBothYears,
  RECEIVED,
  typeFigure,
  workspaceOf,
} from '../../session/samples.ts';

const PERMITS = 'proactiveDisclosure.permits.decisions';
const SUM = 'requests.received.total';
/** Reading and comparing take a while where all runs at once. */
const WAIT = { timeout: 10_000 };
vi.setConfig({ testTimeout: 30_000 });

function show(workspace: Workspace, session: ReportSession, chosen?: string) {
  return render(
    <WorkspaceProvider workspace={workspace}>
      <ReportSessionProvider session={session}>
        <CompareScreen {...(chosen && { chosen })} />
      </ReportSessionProvider>
    </WorkspaceProvider>,
  ).container;
}

async function showBothYears() {
  const { workspace, next } = await openBothYears((report) => ({
    ...report,
    figures: { ...report.figures, [RECEIVED]: '731', [PERMITS]: '12', [SUM]: '758' },
  }));
  const container = show(workspace, next);
  await screen.findByRole('table', { name: '数字' }, WAIT);
  return { container, next };
}

const rows = () =>
  within(screen.getByRole('table', { name: '数字' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(0, 4)
        .map((cell) => cell.textContent),
    );

test('this year’s figures beside last year’s, the strangest first', async () => {
  await showBothYears();
  expect(screen.getByRole('combobox', { name: /与哪一份对比/ })).toHaveDisplayValue(
    '上年报告（2021年度）',
  );
  expect(screen.getByRole('columnheader', { name: '2021年度' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: '2022年度' })).toBeVisible();
  const names = screen.getAllByRole('rowheader').map((head) => head.textContent);
  expect(names).toEqual(['表二 · 行政许可 · 处理决定（件）', '表三 · 本年新收 · 自然人（件）']);
  expect(rows()[1]).toEqual(['530', '731', '+201', '+37.9%']);
});

test('totals, one table alone, and what is flagged', async () => {
  await showBothYears();
  const user = userEvent.setup();
  await user.click(screen.getByRole('checkbox', { name: '含合计' }));
  expect(screen.getByRole('rowheader', { name: /本年新收 · 总计/ })).toBeVisible();
  await user.selectOptions(
    screen.getByRole('combobox', { name: '范围' }),
    '表三 收到和处理政府信息公开申请情况',
  );
  expect(screen.queryByRole('rowheader', { name: /行政许可/ })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: '范围' }), '全部表格');
  await user.click(screen.getByRole('checkbox', { name: '只看需要关注的' }));
  const flagged = screen.getAllByRole('row').slice(1);
  expect(flagged).toHaveLength(1);
  expect(flagged[0]).toHaveTextContent(/行政许可.*与上年相比变动较大/);
});

test('a jump that was explained says so, with the words', async () => {
  const { next } = await showBothYears();
  const [jump] = next.outcome.get().findings.filter(({ check }) => check === 'jump');
  expect(jump?.places).toEqual([{ cell: PERMITS }]);
  const explanation = {
    rule: 'figuresJumped',
    cells: { [PERMITS]: '12' },
    reason: '事项下放到街道',
    by: '王主任',
    at: '2022-01-05T00:00:00Z',
  };
  act(() =>
    next.apply({
      label: '写情况说明',
      changes: [{ field: 'explanations', before: [], after: [explanation] }],
    }),
  );
  const row = screen.getByRole('row', { name: /行政许可/ });
  expect(await within(row).findByText('事项下放到街道（王主任）')).toBeVisible();
  expect(within(row).getByText('已说明')).toBeVisible();
});

test('a change of the open report shows at once', async () => {
  const { next } = await showBothYears();
  act(() => typeFigure(next, '530'));
  expect(screen.queryByRole('rowheader', { name: /本年新收 · 自然人/ })).toBeNull();
});

test('the chart has a picture with words for each figure, on one scale per table', async () => {
  const { container } = await showBothYears();
  await userEvent.click(screen.getByRole('radio', { name: '图表' }));
  const panel = await screen.findByRole('figure', { name: '表三（件）' });
  expect(within(panel).getByRole('img')).toHaveAccessibleName(
    '表三 · 本年新收 · 自然人：530 → 731',
  );
  expect(screen.getByRole('figure', { name: '表二（件）' })).toBeVisible();
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the text says how many sentences stayed, and counts what did not change', async () => {
  const { container } = await showBothYears();
  await userEvent.click(screen.getByRole('radio', { name: '文字' }));
  const overview = screen.getByRole('heading', { name: '一、总体情况' }).closest('section');
  expect(overview).toHaveTextContent('30 句中 29 句未变（96.7%），另有 1 句只改了数字');
  expect(overview?.querySelector('del')).toHaveTextContent('删去：553');
  expect(overview?.querySelector('ins')).toHaveTextContent('插入：758');
  expect(screen.getAllByText('没有变化').length).toBeGreaterThan(3);
  await userEvent.click(screen.getByRole('checkbox', { name: '只看有变化的段落' }));
  expect(screen.queryByText('没有变化')).toBeNull();
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('another report of the unit that is kept here can be chosen', async () => {
  const workspace = workspaceOf();
  const opened = await example();
  const first = must(await workspace.open(opened));
  const second = must(await workspace.open(opened));
  act(() => typeFigure(second, '533'));
  show(workspace, second, `kept-${first.id}`);
  expect(await screen.findByRole('columnheader', { name: '现在' })).toBeVisible();
  expect(rows()).toEqual([['530', '533', '+3', '+0.6%']]);
  expect(screen.queryByRole('checkbox', { name: '只看需要关注的' })).toBeNull();
});

test('with nothing to compare with it says how to bring something', async () => {
  const workspace = workspaceOf();
  show(workspace, must(await workspace.open(await example())));
  expect(await screen.findByRole('heading', { name: '还没有可以对比的报告。' })).toBeVisible();
  expect(screen.getByRole('button', { name: '打开文件…' })).toBeVisible();
});
