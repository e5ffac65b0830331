import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { speak } from '#i18n/language.ts';
import { speakAsBefore } from '#session/chosen-language.ts';
import { must } from '../files.ts';
import { example, workspaceOf } from '../session/samples.ts';

vi.mock('#screens/edit/edit-screen.tsx', () => ({
  EditScreen: () => <input aria-label="draft" />,
}));

beforeEach(() => {
  window.location.hash = '';
  localStorage.clear();
});

afterEach(() => speak('zh-CN'));

const english = () => screen.findByRole('button', { name: 'English' });
const chinese = () => screen.findByRole('button', { name: '中文' });

test('the start page speaks English at once, and Chinese again', async () => {
  render(<App workspace={workspaceOf()} />);
  await userEvent.click(await english());
  expect(await screen.findByRole('heading', { level: 1, name: 'My reports' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(document.title).toBe('Annual Reports on Government Information Disclosure');
  await userEvent.click(await chinese());
  expect(await screen.findByRole('heading', { level: 1, name: '我的年报' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'zh-CN');
  expect(document.title).toBe('政府信息公开年报编制');
});

test('what is typed stays when the language changes', async () => {
  const workspace = workspaceOf();
  const session = must(await workspace.open(await example()));
  window.location.hash = `#/report/${session.id}/edit/requests`;
  render(<App workspace={workspace} />);
  await userEvent.type(await screen.findByLabelText('draft'), '530');
  await userEvent.click(await english());
  expect(await screen.findByRole('link', { name: 'Preview' })).toBeVisible();
  expect(screen.getByLabelText('draft')).toHaveValue('530');
});

test('the language chosen is spoken the next time', async () => {
  const { unmount } = render(<App workspace={workspaceOf()} />);
  await userEvent.click(await english());
  await chinese();
  unmount();
  await speak('zh-CN');
  await speakAsBefore();
  render(<App workspace={workspaceOf()} />);
  expect(screen.getByRole('heading', { level: 1, name: 'My reports' })).toBeVisible();
});

test('of two choices in a row the last one holds', async () => {
  const first = speak('en');
  await speak('zh-CN');
  await first;
  render(<App workspace={workspaceOf()} />);
  expect(screen.getByRole('heading', { level: 1, name: '我的年报' })).toBeVisible();
});
