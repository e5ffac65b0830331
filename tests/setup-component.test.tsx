import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

test('what a test renders can be found by its role', () => {
  render(<button type="button">保存</button>);
  expect(screen.getByRole('button', { name: '保存' })).toBeVisible();
});

test('and is gone before the next test', () => {
  expect(screen.queryByRole('button')).toBeNull();
});
