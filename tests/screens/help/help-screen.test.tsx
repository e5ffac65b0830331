import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { allTextChecks } from '#checks/check-text.ts';
import { HelpScreen } from '#screens/help/help-screen.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import { checkPages } from '#tasks/check-pages.ts';
import { gridCommand } from '#ui/grid/grid-command.ts';
import { gridKeys } from '#ui/grid/grid-keys.ts';
import { workspaceOf } from '../../session/samples.ts';

function show() {
  return render(
    <WorkspaceProvider workspace={workspaceOf()}>
      <HelpScreen />
    </WorkspaceProvider>,
  );
}

test('every check of the text has its page, with its severity, its source and its examples', () => {
  show();
  expect(Object.values(checkPages).flat()).toHaveLength(allTextChecks.length);
  const page = within(screen.getByRole('article', { name: '缺少部分' }));
  expect(page.getByText('错误')).toBeVisible();
  expect(page.getByText(/^依据：/)).toBeVisible();
  expect(screen.getAllByRole('article')).toHaveLength(allTextChecks.length);
});

test('the rules of the edition in force stand with their severity and source', async () => {
  show();
  const rules = within(await screen.findByRole('table', { name: '2021年格式的规则' }));
  const row = rules.getByRole('row', { name: /^第一项加第二项之和，等于第三项加第四项之和/ });
  expect(row).toHaveTextContent('错误本年报内国办公开办函〔2021〕30号');
  expect(rules.getByRole('row', { name: /^上年结转等于/ })).toHaveTextContent('与上年报告比较');
});

test('the keys that are listed do something in a table', () => {
  show();
  const keys = within(screen.getByRole('table', { name: '按键与作用' }));
  expect(keys.getByRole('row', { name: 'Ctrl + D 向下填充' })).toBeVisible();
  const printed = gridKeys.flatMap(({ act, keys: all }) =>
    act === 'type' || act === 'copy' || act === 'extend' ? [] : all,
  );
  expect(printed.filter((key) => gridCommand(pressOf(key), 'moving') === undefined)).toEqual([]);
});

test('every state of a cell is told by its name and its meaning', () => {
  show();
  expect(screen.getByText('待填的横线；空白不是 0')).toBeVisible();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toContain('可能填错');
});

test('has no accessibility faults', async () => {
  const { container } = show();
  await screen.findByRole('table', { name: '2021年格式的规则' });
  const { violations } = await axe.run(container);
  expect(violations).toEqual([]);
});

/** The event of a key as the list prints it. */
function pressOf(printed: string) {
  const parts = printed.split(' + ');
  const arrows: Readonly<Record<string, string>> = {
    '←': 'ArrowLeft',
    '↑': 'ArrowUp',
    '→': 'ArrowRight',
    '↓': 'ArrowDown',
    Esc: 'Escape',
  };
  const last = parts.at(-1) ?? '';
  return {
    key: arrows[last] ?? last,
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
    altKey: false,
  };
}
