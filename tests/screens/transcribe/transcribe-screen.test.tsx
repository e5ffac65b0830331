import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { TranscribeScreen } from '#screens/transcribe/transcribe-screen.tsx';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { openExample, typeFigure, workspaceOf } from '../../session/samples.ts';

vi.mock('#tasks/check-text.ts', () => ({ checkReportText: () => [] }));

async function show({
  workspace = workspaceOf(),
  change,
}: {
  workspace?: Workspace;
  change?: (session: ReportSession) => void;
} = {}): Promise<Workspace> {
  const session = await openExample();
  change?.(session);
  render(
    <WorkspaceProvider workspace={workspace}>
      <ReportSessionProvider session={session}>
        <TranscribeScreen />
      </ReportSessionProvider>
    </WorkspaceProvider>,
  );
  await screen.findByRole('main');
  return workspace;
}

/** The row at hand: its label and its figures. */
function atHand() {
  const card = within(screen.getByRole('main'));
  return {
    label: card.getByRole('heading').textContent,
    figures: card.queryAllByRole('button', { name: /复制$/ }).map((one) => one.textContent),
  };
}

const PERSONS = ['530', '10', '9', '2', '2', '0', '553'];

test('one row at a time, with what leads to it and its figures as they are printed', async () => {
  await show();
  expect(atHand()).toEqual({ label: '规章', figures: ['8', '1', '14'] });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '（一）予以公开，未录入' }));
  expect(screen.getByText('第 9 / 34 行')).toBeVisible();
  const path = within(screen.getByRole('main')).getAllByRole('listitem');
  expect(path.map(({ textContent }) => textContent)).toEqual([
    '表三 收到和处理政府信息公开申请情况',
    '三、本年度办理结果',
  ]);
  expect(screen.getAllByText('法人或其他组织')).toHaveLength(5);
});

test('the arrows go from row to row, Enter marks a row as typed and goes to the next that is not', async () => {
  const user = userEvent.setup();
  await show();
  await user.keyboard('{ArrowDown}{PageDown}{ArrowUp}');
  expect(atHand().label).toBe('行政规范性文件');
  await user.keyboard('{Home}{Enter}{Home}{Enter}');
  expect(atHand().label).toBe('行政规范性文件');
  expect(screen.getByText('已录入 1 / 34 行')).toBeVisible();
  await user.keyboard('{End}');
  expect(atHand().label).toBe('复议后起诉');
  await user.keyboard('{Enter}');
  expect(atHand().label).toBe('行政规范性文件');
  expect(screen.getByRole('button', { name: '复议后起诉，已录入' })).toBeVisible();
});

test('a row is read out as it comes', async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole('button', { name: /^一、本年新收/ }));
  expect(atHand().figures).toEqual(PERSONS);
  expect(
    screen.getByText(
      '一、本年新收政府信息公开申请数量：自然人 530，商业企业 10，科研机构 9，社会公益组织 2，法律服务机构 2，其他 0，总计 553',
    ),
  ).toHaveAttribute('class');
});

test('what is marked stays marked when one comes back, until all is begun anew', async () => {
  const user = userEvent.setup();
  const workspace = await show();
  await user.keyboard('{Enter}{Enter}');
  document.body.replaceChildren();
  await show({ workspace });
  expect(screen.getByText('已录入 2 / 34 行')).toBeVisible();
  expect(atHand().label).toBe('行政许可');
  await user.click(screen.getByRole('button', { name: '全部改为未录入' }));
  expect(screen.getByText('已录入 0 / 34 行')).toBeVisible();
});

test('a row whose figures changed after it was typed is open again and says so', async () => {
  const user = userEvent.setup();
  const workspace = await show();
  await user.click(screen.getByRole('button', { name: /^一、本年新收/ }));
  await user.keyboard('{Enter}');
  document.body.replaceChildren();
  await show({ workspace, change: (session) => typeFigure(session, '531') });
  const line = screen.getByRole('button', { name: /^一、本年新收.*，录入后数字有改动$/ });
  await user.click(line);
  expect(atHand().figures[0]).toBe('531');
  await user.click(screen.getByRole('button', { name: '改为未录入' }));
  expect(screen.getByRole('button', { name: /^一、本年新收.*，未录入$/ })).toBeVisible();
});

test('a blank cell is said to be blank, never 0', async () => {
  const user = userEvent.setup();
  await show({ change: (session) => typeFigure(session, '') });
  await user.click(screen.getByRole('button', { name: /^一、本年新收/ }));
  expect(within(screen.getByRole('main')).getByText('空白')).toBeVisible();
  expect(atHand().figures).toHaveLength(6);
});

test('a figure is copied by a click', async () => {
  const user = userEvent.setup();
  const laid: string[] = [];
  Object.assign(document, {
    execCommand: () => {
      const clipboardData = { setData: (_: string, text: string) => laid.push(text) };
      const event = new Event('copy', { cancelable: true });
      return document.dispatchEvent(Object.assign(event, { clipboardData })) || true;
    },
  });
  await show();
  await user.click(screen.getByRole('button', { name: '现行有效件数 14，复制' }));
  expect(laid).toEqual(['14']);
  expect(screen.getByText('已复制 14')).toBeVisible();
});

test('where the browser keeps no marks, the work goes on and says so', async () => {
  const user = userEvent.setup();
  const workspace = workspaceOf();
  workspace.office.keepMarks = async () => {
    throw new Error('full');
  };
  await show({ workspace });
  await user.keyboard('{Enter}');
  expect(screen.getByText('已录入 1 / 34 行')).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent('标记只在本次有效');
});

test('has no accessibility faults', async () => {
  await show();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((violation) => violation.id)).toEqual([]);
});
