import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { FindPanel } from '#screens/find/find-panel.tsx';
import { createReportSession } from '#session/create-report-session.ts';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { createMemoryStore } from '#store/memory-store.ts';
import { clock, RECEIVED, typeFigure, yunxi } from '../../session/samples.ts';

beforeEach(() => {
  window.location.hash = '';
});

async function show(): Promise<{ session: ReportSession; closed: () => number }> {
  const opened = await yunxi();
  const session = createReportSession({ ...opened, id: 'r1', store: createMemoryStore(), clock });
  let closings = 0;
  render(
    <ReportSessionProvider session={session}>
      <FindPanel
        field={null}
        onClose={() => {
          closings += 1;
        }}
      />
    </ReportSessionProvider>,
  );
  return { session, closed: () => closings };
}

function results(): string[] {
  return within(screen.getByRole('region', { name: '查找结果' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent ?? '');
}

const textOf = (session: ReportSession, section: string) =>
  JSON.stringify(session.toFile().report.sections.find(({ id }) => id === section)?.blocks);

test('lists what it finds by section, and leads there', async () => {
  const { session } = await show();
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: '查找内容' }), '乡镇公开栏');
  expect(await screen.findByRole('status')).toHaveTextContent('共 2 处');
  expect(results()[0]).toContain('乡镇公开栏更新不齐');
  await user.click(screen.getAllByRole('button', { name: /更新不齐/ })[0] ?? document.body);
  expect(window.location.hash).toBe('#/report/r1/edit/problems');
  expect(session.textRequest.get()).toMatchObject({ section: 'problems', block: 'problems-1' });
  expect(screen.getByRole('status')).toHaveTextContent('第 1 处，共 2 处');
});

test('Enter and F3 go on, with Shift back; after the last comes the first; Esc closes', async () => {
  const { session, closed } = await show();
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: '查找内容' }), '53');
  await user.keyboard('{Enter}{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('第 2 处，共 3 处');
  expect(session.focusRequest.get()?.address).toBe(RECEIVED);
  fireEvent.keyDown(window, { key: 'F3' });
  fireEvent.keyDown(window, { key: 'F3' });
  expect(screen.getByRole('status')).toHaveTextContent('第 1 处');
  fireEvent.keyDown(window, { key: 'F3', shiftKey: true });
  expect(screen.getByRole('status')).toHaveTextContent('第 3 处');
  await user.keyboard('{Escape}');
  expect(closed()).toBe(1);
});

test('replaces in the text alone, as one step; figures of tables stay', async () => {
  const { session } = await show();
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: '查找内容' }), '乡镇公开栏');
  await user.type(screen.getByRole('textbox', { name: '替换为' }), '镇村公开栏');
  const before = textOf(session, 'problems');
  await user.click(screen.getByRole('button', { name: '全部替换' }));
  expect(textOf(session, 'problems')).toBe(before?.replaceAll('乡镇公开栏', '镇村公开栏'));
  expect(screen.getByRole('status')).toHaveTextContent('没有找到');
  expect(screen.getByRole('textbox', { name: '替换为' })).toHaveFocus();
  act(() => session.undo());
  expect(textOf(session, 'problems')).toBe(before);
  expect(session.history.get().canUndo).toBe(false);
});

test('several in one paragraph are replaced where they stand, the bound figures between them stay bound', async () => {
  const { session } = await show();
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: '查找内容' }), '件');
  await user.type(screen.getByRole('textbox', { name: '替换为' }), '（件）');
  const before = textOf(session, 'overview');
  await user.click(screen.getByRole('button', { name: '全部替换' }));
  // 制发行政规范性文件: its own 件 is one of them.
  expect(textOf(session, 'overview')).toBe(before?.replaceAll('件', '（件）'));
});

test('a figure that comes from a table is told of, and not replaced', async () => {
  const { session } = await show();
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: '查找内容' }), '53');
  expect(await screen.findByText(/有 1 处是表格带出的数字/)).toBeVisible();
  expect(screen.getByRole('button', { name: '替换' })).toBeDisabled();
  expect(screen.getByRole('button', { name: '全部替换' })).toBeDisabled();
  act(() => typeFigure(session, '54'));
  expect(results()).toHaveLength(1);
});

test('has no accessibility faults', async () => {
  await show();
  await userEvent.setup().type(screen.getByRole('textbox', { name: '查找内容' }), '53');
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
});
