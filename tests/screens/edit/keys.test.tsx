import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cell, openEdit } from './open-edit.tsx';

test('a cell tells its row, its column, its figure and its unit', async () => {
  await openEdit('requests');
  expect(screen.getByRole('textbox', { name: '予以公开，自然人，311 件' })).toHaveValue('311');
});

test('typing replaces what stands in a cell, Enter keeps it and moves down', async () => {
  const { user, session } = await openEdit('requests');
  await user.click(cell('本年新收', '自然人'));
  await user.keyboard('503{Enter}');
  expect(session.cells.get('requests.received.naturalPerson').text).toBe('503');
  expect(cell('上年结转', '自然人')).toHaveFocus();
  expect(session.history.get().undoLabel).toBe('自然人 · 本年新收 530 改为 503');
});

test('arrows move, also from a cell being typed', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('{ArrowRight}');
  expect(cell('予以公开', '商业企业')).toHaveFocus();
  await user.keyboard('9{ArrowDown}');
  expect(cell('部分公开', '商业企业')).toHaveFocus();
});

test('Tab goes right and on to the next row; at the end it leaves the table', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('结转下年', '其他'));
  await user.keyboard('{Tab}');
  expect(cell('结转下年', '总计')).toHaveFocus();
  await user.keyboard('{Tab}');
  expect(screen.getByRole('tab', { name: /核对结果/ })).toHaveFocus();
});

test('Shift+Tab goes back to the cell that was left', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('结转下年', '总计'));
  await user.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
  expect(cell('结转下年', '总计')).toHaveFocus();
});

test('Esc gives back the figure that stood there', async () => {
  const { user, session } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('9{Escape}');
  expect(cell('予以公开', '自然人')).toHaveValue('311');
  await user.keyboard('{Enter}');
  expect(session.history.get().canUndo).toBe(false);
});

test('F2 edits at the end of the figure', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('{F2}4');
  expect(cell('予以公开', '自然人')).toHaveValue('3114');
});

test('Delete clears what is selected as one step; Ctrl+Z brings it back, Ctrl+Y clears it again', async () => {
  const { user, session } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
  expect(session.cells.get('requests.granted.naturalPerson').text).toBe('');
  expect(session.cells.get('requests.partlyGranted.commercialEnterprise').text).toBe('');
  expect(session.history.get().undoLabel).toBe('清除 4 个单元格');
  await user.keyboard('{Control>}z{/Control}');
  expect(cell('予以公开', '自然人')).toHaveValue('311');
  await user.keyboard('{Control>}y{/Control}');
  expect(cell('予以公开', '自然人')).toHaveValue('');
});

test('Ctrl+D fills the first selected row down', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
  expect(cell('部分公开', '自然人')).toHaveValue('311');
});

test('the status bar adds up what is selected', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('予以公开', '自然人'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(screen.getByText('选中 2 格')).toBeVisible();
  expect(screen.getByText('合计 329')).toBeVisible();
});
