import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FailureScreen } from '#app/failure-screen.tsx';
import { openExample } from '../session/samples.ts';

test('a failure gives a text to hand on, without anything of the report', async () => {
  render(<FailureScreen error={new Error('broken')} session={await openExample()} />);
  const text = screen.getByLabelText('出错说明');
  expect(text).toHaveTextContent('broken');
  expect(text).not.toHaveTextContent('宜春');
  expect(screen.getByRole('button', { name: '把当前报告另存为文件' })).toBeEnabled();
});

test('with no report open there is none to save', () => {
  render(<FailureScreen error="broken" session={undefined} />);
  expect(screen.queryByRole('button', { name: '把当前报告另存为文件' })).toBeNull();
});
