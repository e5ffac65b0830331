import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { explanationOf } from '#domain/explained.ts';
import { ReviewScreen } from '#screens/review/review-screen.tsx';
import { createReportSession } from '#session/create-report-session.ts';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { createMemoryStore } from '#store/memory-store.ts';
import { clock, example, openExample, RECEIVED, typeFigure } from '../../session/samples.ts';

beforeEach(() => {
  window.location.hash = '';
});

/** The example on the screen, after some figures were typed. */
async function show(figures: Readonly<Record<string, string>> = {}): Promise<ReportSession> {
  const session = await openExample();
  for (const [cell, text] of Object.entries(figures)) typeFigure(session, text, cell);
  draw(session);
  return session;
}

function draw(session: ReportSession) {
  return render(
    <ReportSessionProvider session={session}>
      <ReviewScreen />
    </ReportSessionProvider>,
  );
}

/** The texts of a row's cells. */
function row(name: RegExp): string[] {
  const line = within(list()).getByRole('row', { name });
  return within(line)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
}

function list(): HTMLElement {
  return screen.getByRole('table', { name: '核对结果' });
}

test('the two sides of a relation that differs meet at the sign, the difference beside them', async () => {
  await show({ [RECEIVED]: '503' });
  expect(row(/^不一致 表三“自然人”列：第一项加第二项之和/).slice(0, 6)).toEqual([
    '不一致',
    '表三“自然人”列：第一项加第二项之和，等于第三项加第四项之和',
    '503 + 1 = 504',
    '≠',
    '531 = 520 + 11',
    '−27',
  ]);
});

test('a relation that agrees stands under its table, a long sum as its sum alone', async () => {
  await show();
  expect(screen.getByRole('rowheader', { name: /^表三 .+ 39 条一致$/ })).toBeVisible();
  expect(row(/^一致 “本年新收”行：各类申请人之和/).slice(2, 6)).toEqual([
    '553',
    '=',
    '553（台账合计）',
    '0',
  ]);
});

test('one line says what stands between the report and signing', async () => {
  await show({ [RECEIVED]: '503' });
  const ready = screen.getByRole('region', { name: '送签前' });
  expect(ready).toHaveTextContent(/距离送签还差 \d 项：错误 2/);
  await userEvent.setup().click(within(ready).getByRole('button', { name: '错误 2' }));
  expect(screen.getByRole('combobox', { name: '严重程度' })).toHaveDisplayValue('错误');
  expect(screen.queryByText('一致')).toBeNull();
});

test('a report in order may be signed', async () => {
  await show();
  expect(screen.getByRole('region', { name: '送签前' })).toHaveTextContent(/^可以送签/);
});

test('parts that are not filled in are named and lead there', async () => {
  const opened = await example();
  const report = { ...opened.file.report, figures: {} };
  draw(
    createReportSession({
      ...opened,
      file: { ...opened.file, report },
      id: 'r1',
      store: createMemoryStore(),
      clock,
    }),
  );
  const ready = within(screen.getByRole('region', { name: '送签前' }));
  expect(ready.getByRole('link', { name: /^三、/ })).toHaveAttribute(
    'href',
    '#/report/r1/edit/requests',
  );
  expect(screen.getByRole('radio', { name: /^无法判断 [1-9]/ })).toBeVisible();
});

test('the first blank cell of an undecided relation is where 去填写 leads', async () => {
  const session = await show({ [RECEIVED]: '' });
  const undecided = within(list()).getByRole('link', { name: /^去填写：表三“自然人”列：第一项/ });
  await userEvent.setup().click(undecided);
  expect(session.focusRequest.get()?.address).toBe(RECEIVED);
  expect(window.location.hash).toBe('#/report/r1/edit/requests');
});

test('定位 leads to the cell that is likely wrong', async () => {
  const session = await show({ [RECEIVED]: '503' });
  await userEvent
    .setup()
    .click(screen.getByRole('link', { name: /^定位：表三“自然人”列：第一项/ }));
  expect(session.focusRequest.get()?.address).toBe(RECEIVED);
});

test('rules that did not run stand last, each with the reason', async () => {
  await show();
  expect(row(/^未核对 上年结转等于/)).toContain('没有上年报告可比');
});

test('filters by verdict and by table', async () => {
  const user = userEvent.setup();
  await show({ [RECEIVED]: '503' });
  await user.click(screen.getByRole('radio', { name: /^一致/ }));
  expect(within(list()).queryByText('不一致')).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: '范围' }), 'disputes');
  expect(within(list()).getAllByText('一致')).toHaveLength(3);
  await user.selectOptions(screen.getByRole('combobox', { name: '严重程度' }), 'notice');
  await user.click(screen.getByRole('button', { name: '显示全部' }));
  expect(within(list()).getAllByText('不一致')).not.toEqual([]);
});

test('many findings of one check are one row that unfolds, and lead to their words', async () => {
  const user = userEvent.setup();
  const session = await openExample();
  const blocks = [1, 2, 3].map((at) => ({
    id: `b${at}`,
    kind: 'paragraph' as const,
    level: 0 as const,
    runs: [{ text: `第${'一二三'[at - 1]}项工作已完成,效果良好,群众满意` }],
  }));
  session.apply({
    label: '',
    changes: [{ field: 'sections.other.blocks', before: [], after: blocks }],
  });
  draw(session);
  const fold = await screen.findByRole('button', { name: /标点/ }, { timeout: 3000 });
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  await user.click(fold);
  const [first] = within(list()).getAllByRole('link', { name: /^定位：.*完成/ });
  if (!first) throw new Error('nothing unfolded');
  await user.click(first);
  expect(session.textRequest.get()).toMatchObject({ section: 'other' });
});

test('what was explained is told with its reason', async () => {
  const session = await openExample();
  typeFigure(session, '');
  const blank = session.open.get().open.find(({ check }) => check === 'blank');
  if (!blank) throw new Error('a blank cell is no finding');
  const said = { reason: '台账尚未结账', by: '张三', at: session.now() };
  const explanation = explanationOf(blank, said, () => '');
  session.apply({
    label: '',
    changes: [{ field: 'explanations', before: [], after: [explanation] }],
  });
  draw(session);
  expect(screen.getByRole('radio', { name: '已说明 1' })).toBeVisible();
  expect(row(/^已说明 /)[1]).toContain('说明：台账尚未结账（张三）');
});

test('a 情况说明 is written and rewritten here', async () => {
  const session = await show({ [RECEIVED]: '' });
  const user = userEvent.setup();
  const write = screen.getAllByRole('button', { name: /^写情况说明：/ });
  await user.click(write[0] ?? document.body);
  const dialog = screen.getByRole('dialog', { name: '情况说明' });
  await user.click(within(dialog).getByRole('button', { name: '保存说明' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('请写明原因。');
  await user.type(within(dialog).getByRole('textbox', { name: '说明' }), '台账尚未结账');
  await user.click(within(dialog).getByRole('button', { name: '保存说明' }));
  expect(session.toFile().report.explanations).toMatchObject([{ reason: '台账尚未结账' }]);
  expect(await screen.findByText('说明：台账尚未结账')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^修改说明：/ }));
  expect(screen.getByRole('textbox', { name: '说明' })).toHaveValue('台账尚未结账');
});

test('has no accessibility faults', async () => {
  await show({ [RECEIVED]: '503' });
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
});
