import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { readSource } from '#formats/read-source.ts';
import { ReturnedScreen } from '#screens/returned/returned-screen.tsx';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { compareWith } from '#tasks/read-returned.ts';
import { ToastProvider } from '#ui/toast.tsx';
import { between, edited, inCell, put, reviewCopy, taken } from '../../returned-copy.ts';
import { must, workspaceOf, yunxi } from '../../session/samples.ts';

const opened = await yunxi();
const RECEIVED = 'requests.received.naturalPerson';
const copy = edited(
  await reviewCopy(opened),
  [
    [inCell(RECEIVED), `$1${between(taken('53') + put('54'))}$2`],
    ['按季检查', '每月检查'],
    [/(全年新收申请<.*?<w:t[^>]*>)63(<)/, '$165$2'],
    [
      '每季度核对一次',
      `${between('<w:commentRangeStart w:id="1"/>')}每季度核对一次${between('<w:commentRangeEnd w:id="1"/>')}`,
    ],
    [/(<w:sectPr)/, '<w:p><w:r><w:t>抄送：各单位。</w:t></w:r></w:p>$1'],
  ],
  '<w:comment w:id="1" w:author="王主任" w:date="2025-01-21T10:00:00Z"><w:p><w:r><w:t>请写明日期</w:t></w:r></w:p></w:comment>',
);
const source = must(await readSource(copy));

let workspace: Workspace;
let session: ReportSession;

beforeEach(async () => {
  workspace = workspaceOf();
  session = must(await workspace.open(opened));
});

function show() {
  const { container } = render(
    <WorkspaceProvider workspace={workspace}>
      <ToastProvider close="关闭">
        <ReportSessionProvider session={session}>
          <ReturnedScreen />
        </ReportSessionProvider>
      </ToastProvider>
    </WorkspaceProvider>,
  );
  return container;
}

function bring() {
  const draft = compareWith(opened, source, '退回稿.docx');
  workspace.returned.set({ key: 'd1', report: session.id, draft });
}

const row = (name: RegExp) => screen.getByRole('row', { name });

test('without a copy it says how to bring one', () => {
  show();
  expect(screen.getByRole('heading', { name: '这份报告没有退回稿。' })).toBeVisible();
  expect(screen.getByRole('button', { name: '选择退回稿…' })).toBeVisible();
});

test('figures, sentences, contradictions and remarks stand in their groups, with who and when', () => {
  bring();
  show();
  expect(screen.getByText(/退回稿.docx：改动 4 处，批注 1 条/)).toBeVisible();
  const groups = screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '');
  expect(groups.filter((text) => /^(与表格|表格里|正文|需要|批注)\D* 1/.test(text))).toEqual([
    expect.stringMatching(/^与表格矛盾的数字 1/),
    expect.stringMatching(/^表格里的数字 1/),
    expect.stringMatching(/^正文 1/),
    expect.stringMatching(/^需要手工处理 1/),
    expect.stringMatching(/^批注 1/),
  ]);
  const figure = row(/表三 · 本年新收 · 自然人/);
  expect(within(figure).getByText('李科长 2025-01-20 09:00')).toBeVisible();
  expect(figure.querySelector('del')).toHaveTextContent('删去：53');
  expect(figure.querySelector('ins')).toHaveTextContent('插入：54');
  expect(row(/表格为 63，退回稿正文改为 65/)).toBeVisible();
  expect(row(/请写明日期/)).toHaveTextContent('批注：“每季度核对一次”');
  expect(row(/抄送：各单位/)).toHaveTextContent(/^退回稿第\d+段/);
});

test('one is taken over, one refused, and each can be undone', async () => {
  bring();
  show();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '采纳：表三 · 本年新收 · 自然人' }));
  expect(session.cells.get(RECEIVED).text).toBe('54');
  expect(screen.queryByText('表三 · 本年新收 · 自然人')).toBeNull();
  await user.click(screen.getByRole('button', { name: '不采纳：五、存在的主要问题及改进情况' }));
  expect(screen.getByText(/还有 3 处没有处理/)).toBeVisible();

  await user.click(screen.getByRole('radio', { name: '全部 5' }));
  expect(within(row(/表三 · 本年新收 · 自然人/)).getByText('已采纳')).toBeVisible();
  const refused = row(/五、存在的主要问题及改进情况/);
  await user.click(within(refused).getByRole('button', { name: /重新处理/ }));
  expect(within(refused).getByRole('button', { name: /^采纳/ })).toBeVisible();
  session.undo();
  session.undo();
  session.undo();
  expect(session.cells.get(RECEIVED).text).toBe('53');
  expect(await screen.findByText(/还有 5 处没有处理/)).toBeVisible();
});

test('全部采纳 takes what needs no choice as one step; contradictions wait', async () => {
  bring();
  show();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '全部采纳（2 处）' }));
  expect(session.history.get().undoLabel).toBe('采纳退回稿“退回稿.docx”：2 处');
  expect(screen.getByText(/还有 3 处没有处理/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '表格改为 65' }));
  expect(session.cells.get('requests.received.total').text).toBe('65');
});

test('all of it can be reached by keyboard and has no accessibility faults', async () => {
  bring();
  const container = show();
  const user = userEvent.setup();
  const reached = new Set<Element | null>();
  for (let at = 0; at < 40; at += 1) {
    await user.tab();
    reached.add(document.activeElement);
  }
  const operable = [...container.querySelectorAll('a, button')];
  expect(operable.filter((one) => !reached.has(one))).toEqual([]);
  const faults = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(faults.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
