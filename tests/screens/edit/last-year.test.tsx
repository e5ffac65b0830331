import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { EditScreen } from '#screens/edit/edit-screen.tsx';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import { ToastProvider } from '#ui/toast.tsx';
import { openBothYears, typeFigure } from '../../session/samples.ts';

/** The report of the year after the example's, both kept here. */
async function openNext(section: string) {
  const { workspace, next } = await openBothYears();
  render(
    <WorkspaceProvider workspace={workspace}>
      <ToastProvider close="关闭">
        <ReportSessionProvider session={next}>
          <EditScreen section={section} />
        </ReportSessionProvider>
      </ToastProvider>
    </WorkspaceProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: '上年' }));
  await screen.findByText('宜春市人民政府 2021年度，2021年格式', {}, { timeout: 4000 });
  return { session: next, user };
}

/** 行政规范性文件 as the tab has it: last year's, this year's, the change. */
function documents(): string[] {
  const table = screen.getByRole('region', { name: '表二：上年与本年' });
  return within(within(table).getByRole('row', { name: /行政规范性文件/ }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
}

test('last year’s figures stand beside this year’s, column by column', async () => {
  const { session, user } = await openNext('proactiveDisclosure');
  typeFigure(session, '760', 'proactiveDisclosure.normativeDocuments.issued');
  await screen.findByText('−4');
  expect(documents()).toEqual(['764', '760', '−4']);
  await user.selectOptions(screen.getByLabelText('列'), '现行有效');
  expect(documents()).toEqual(['2004', '2004', '0']);
});

test('last year’s text of a section stands beside it', async () => {
  await openNext('problems');
  const text = screen.getByRole('region', { name: '上年文字' });
  expect(within(text).getByRole('heading', { name: '上年文字' })).toBeVisible();
  expect(text.querySelectorAll('p').length).toBeGreaterThan(0);
});

test('沿用 shows old and new, fills in what is ticked as one step, and has no accessibility faults', async () => {
  const { session, user } = await openNext('proactiveDisclosure');
  await user.click(screen.getByRole('button', { name: '沿用…' }));
  const dialog = await screen.findByRole('dialog', { name: '沿用2021年度报告' }, { timeout: 4000 });
  // 上年结转 1 stands here already, last year's 结转下年 was 11.
  const row = within(dialog).getByRole('row', { name: /表三 · 上年结转 · 自然人/ });
  expect(within(row).getByRole('checkbox')).not.toBeChecked();
  const faults = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
  expect(faults.violations.map(({ id }) => id)).toEqual([]);

  await user.click(within(row).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: '填入 1 项' }));
  expect(session.cells.get('requests.carriedIn.naturalPerson').text).toBe('11');
  expect(session.history.get().undoLabel).toBe('沿用2021年度报告：1 项');
  session.undo();
  expect(session.cells.get('requests.carriedIn.naturalPerson').text).toBe('1');
});
