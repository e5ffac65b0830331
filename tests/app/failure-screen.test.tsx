import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { FailureScreen } from '#app/failure-screen.tsx';
import { openExample } from '../session/samples.ts';

beforeEach(() => {
  window.location.hash = '#/report/r1/edit/requests';
  document.head.innerHTML = '<meta name="build" content="ab12cd34ef56">';
});

const details = () => screen.getByLabelText('出错说明');

test('a failure gives a text to hand on: version, browser, step, place', async () => {
  render(<FailureScreen error={new TypeError('broken')} session={await openExample()} />);
  expect(details()).toHaveTextContent('0.1.0 ab12cd34ef56');
  expect(details()).toHaveTextContent(navigator.userAgent);
  expect(details()).toHaveTextContent('@ edit requests');
  expect(details()).toHaveTextContent('TypeError: broken');
  expect(details()).toHaveTextContent(/failure-screen\.test\.tsx:\d+/);
  expect(screen.getByRole('button', { name: '把当前报告另存为文件' })).toBeEnabled();
});

test('nothing of the report is in it, even where the error repeats it', async () => {
  const error = new Error('unexpected "宜春市530件" at figures.requests = 530');
  render(<FailureScreen error={error} session={await openExample()} />);
  expect(details()).toHaveTextContent('unexpected "…#…" at figures.requests = #');
  expect(details()).not.toHaveTextContent(/530|宜春/);
});

test('a part that was replaced meanwhile is told as such', () => {
  const error = new TypeError('Failed to fetch dynamically imported module: http://a/b.js');
  render(<FailureScreen error={error} session={undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent('可能是程序刚刚更新');
});

test('with no report open there is none to save', () => {
  render(<FailureScreen error="broken" session={undefined} />);
  expect(screen.queryByRole('button', { name: '把当前报告另存为文件' })).toBeNull();
});
