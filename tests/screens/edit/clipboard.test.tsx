import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { blank, cell, openEdit } from './open-edit.tsx';

test('a copied block is text with tabs and line ends, as Excel and WPS write it', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('本年新收', '自然人'));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  const copied = await user.copy();
  expect(copied?.getData('text/plain')).toBe('530\t10\r\n1\t0');
});

test('a block of plain figures is pasted at once, as one step', async () => {
  const { user, session } = await openEdit('requests', blank);
  await user.click(cell('本年新收', '自然人'));
  await user.paste('530\t10\r\n1\t0\r\n');
  expect(cell('上年结转', '商业企业')).toHaveValue('0');
  expect(session.history.get().undoLabel).toBe('粘贴 2 行 × 2 列');
  session.undo();
  expect(cell('本年新收', '自然人')).toHaveValue('');
});

test('what is no plain figure is shown before it is pasted', async () => {
  const { user } = await openEdit('requests', blank);
  await user.click(cell('本年新收', '自然人'));
  await user.paste('530件\t１７\r\n/\t573.0\r\n');
  expect(await screen.findByRole('dialog')).toHaveAccessibleName(
    '粘贴 2 行 × 2 列：4 个单元格要看一看',
  );
  expect(screen.getByRole('row', { name: '自然人 · 本年新收 空白 “530件” 530' })).toBeVisible();
  expect(cell('本年新收', '自然人')).toHaveValue('');
  await user.click(screen.getByRole('button', { name: '填入 3 个，留空 1 个' }));
  expect(cell('本年新收', '自然人')).toHaveValue('530');
  expect(cell('本年新收', '商业企业')).toHaveValue('17');
  expect(cell('上年结转', '自然人')).toHaveValue('');
  expect(cell('上年结转', '商业企业')).toHaveValue('573');
});

test('a paste that is called off changes nothing', async () => {
  const { user, session } = await openEdit('requests', blank);
  await user.click(cell('本年新收', '自然人'));
  await user.paste('很多');
  await user.click(await screen.findByRole('button', { name: '取消' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(session.history.get().canUndo).toBe(false);
  expect(cell('本年新收', '自然人')).toHaveFocus();
});

test('figures beyond the table are told and left out', async () => {
  const { user } = await openEdit('requests', blank);
  await user.click(cell('结转下年', '总计'));
  await user.paste('1\t2');
  expect(await screen.findByText('有 1 个数字超出表格，不填入。')).toBeVisible();
});

test('one figure is pasted into every selected cell', async () => {
  const { user } = await openEdit('requests', blank);
  await user.click(cell('本年新收', '自然人'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await user.paste('0');
  expect(cell('上年结转', '自然人')).toHaveValue('0');
});

test('cutting copies and clears', async () => {
  const { user } = await openEdit('requests');
  await user.click(cell('本年新收', '自然人'));
  const cut = await user.cut();
  expect(cut?.getData('text/plain')).toBe('530');
  expect(cell('本年新收', '自然人')).toHaveValue('');
});
