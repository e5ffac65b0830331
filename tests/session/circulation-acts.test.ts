import { describe, expect, test } from 'vitest';
import {
  blankStep,
  circulationChanges,
  stepMoved,
  stepsInOrder,
} from '#session/circulation-acts.ts';

const step = (name: string, person = '') => ({ ...blankStep(name), person });
const names = (steps: readonly { name: string }[]) => steps.map(({ name }) => name);

test('the steps a notice names come in its order, what was written stays, others come after', () => {
  const steps = [step('签发', '张三'), step('科务会'), step('初审', '李四')];
  const ordered = stepsInOrder(steps, ['初审', '保密审查', '签发']);
  expect(ordered).toEqual([
    step('初审', '李四'),
    step('保密审查'),
    step('签发', '张三'),
    step('科务会'),
  ]);
  expect(circulationChanges(ordered, stepsInOrder(ordered, ['初审', '保密审查', '签发']))).toEqual(
    [],
  );
});

describe('a step moves', () => {
  const steps = [step('甲'), step('乙'), step('丙')];
  test.each([
    [0, 1, ['乙', '甲', '丙']],
    [2, -1, ['甲', '丙', '乙']],
    [0, -1, ['甲', '乙', '丙']],
    [2, 1, ['甲', '乙', '丙']],
    [9, 1, ['甲', '乙', '丙']],
  ])('%i by %i', (at, by, after) => {
    expect(names(stepMoved(steps, at, by))).toEqual(after);
  });
});
