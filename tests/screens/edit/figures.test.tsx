import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { blank, cell, openEdit, panel } from './open-edit.tsx';

test('空白格填 0 fills every blank cell of the table and nothing else, as one step', async () => {
  const { user, session } = await openEdit('requests', () => ({
    'requests.received.naturalPerson': '3',
  }));
  await user.click(screen.getByRole('button', { name: '空白格填 0' }));
  expect(cell('本年新收', '自然人')).toHaveValue('3');
  expect(cell('上年结转', '自然人')).toHaveValue('0');
  expect(session.history.get().undoLabel).toBe('表三：143 个空白格填 0');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(cell('上年结转', '自然人')).toHaveValue('');
});

test('a year without applications is one click, offered while nothing is filled in', async () => {
  const { user, session } = await openEdit('requests', blank);
  await user.click(screen.getByRole('button', { name: '本年度未收到申请且无上年结转' }));
  expect(session.sections.get('requests').state).toBe('complete');
  expect(cell('办理结果总计', '总计')).toHaveAccessibleName('办理结果总计，总计，0 件，自动合计');
  expect(screen.queryByRole('button', { name: '本年度未收到申请且无上年结转' })).toBeNull();
});

test('a total is computed until one is typed, and computed again when it is cleared', async () => {
  const { user } = await openEdit('disputes', () => ({
    'disputes.reconsideration.upheld': '9',
    'disputes.reconsideration.corrected': '13',
    'disputes.reconsideration.otherResult': '3',
    'disputes.reconsideration.pending': '3',
  }));
  const total = () => cell('行政复议', '总计');
  expect(total()).toHaveAccessibleName('行政复议，总计，28 件，自动合计');
  expect(total()).toHaveAttribute('placeholder', '28');
  await user.click(total());
  await user.keyboard('29{Enter}');
  expect(total()).toHaveAccessibleName(/^行政复议，总计，29 件，台账合计，自动合计为 28，不一致/);
  expect(screen.getByText('Σ 28')).toBeInTheDocument();
  await user.click(total());
  await user.keyboard('{Delete}');
  expect(total()).toHaveAccessibleName('行政复议，总计，28 件，自动合计');
});

test('a slip is told beside the table and mended by 采纳, as one step', async () => {
  const { user, session } = await openEdit('requests');
  await user.click(cell('本年新收', '自然人'));
  await user.keyboard('503{Enter}');
  expect(cell('本年新收', '自然人')).toHaveAccessibleName(
    '本年新收，自然人，503 件，不一致，可能填错，应为 530',
  );
  const told =
    '表三“自然人”列：本年新收 503 + 上年结转 1 = 504，办理结果总计 520 + 结转下年 11 = 531，相差 27';
  expect(await panel().findByRole('article', { name: told })).toBeVisible();
  await user.click(panel().getAllByRole('button', { name: '采纳 530' })[0] as HTMLElement);
  expect(cell('本年新收', '自然人')).toHaveValue('530');
  expect(session.history.get().undoLabel).toBe('采纳：自然人 · 本年新收 503 改为 530');
  expect(cell('本年新收', '自然人')).toHaveFocus();
});

test('定位 goes to the cell', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('结转下年', '自然人'));
  await user.keyboard('12{Enter}');
  const article = within(await panel().findByRole('article', { name: /^表三“自然人”列/ }));
  await user.click(article.getByRole('button', { name: '定位' }));
  expect(document.activeElement).toHaveAttribute('data-cell', expect.stringMatching(/^requests\./));
});

test('what is no figure stays as typed and says so', async () => {
  const { user, session } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('3件{Enter}');
  expect(cell('予以公开', '自然人')).toHaveAccessibleName(/3件，无法识别/);
  expect(session.cells.get('requests.granted.naturalPerson').text).toBe('3件');
});

test('full-width digits are figures', async () => {
  const { user, session } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('３１１{Enter}');
  expect(cell('予以公开', '自然人')).toHaveAccessibleName('予以公开，自然人，311 件');
  expect(session.outcome.get().counts.mustFix).toBe(0);
});

test('an input method composes in a cell without moving it or losing its first key', async () => {
  const { user, session } = await openEdit('requests');
  const field = cell('予以公开', '自然人');
  await user.click(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
  fireEvent.compositionStart(field);
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
  fireEvent.input(field, { target: { value: '12' } });
  fireEvent.compositionEnd(field);
  expect(field).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(session.cells.get('requests.granted.naturalPerson').text).toBe('12');
});

test('table 二 is one grid of four blocks', async () => {
  const { user } = await openEdit('proactiveDisclosure');
  expect(screen.getByText('第二十条第（八）项')).toBeVisible();
  await user.click(cell('行政规范性文件', '现行有效'));
  await user.keyboard('{ArrowDown}');
  expect(cell('行政许可', '处理决定')).toHaveFocus();
});

test.each(['requests', 'proactiveDisclosure', 'disputes', 'front'])(
  'the %s section has no accessibility fault',
  async (section) => {
    await openEdit(section);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
  60_000,
);
