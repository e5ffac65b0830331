import { describe, expect, test } from 'vitest';
import { narrativeChecks } from '#checks/narrative/narrative-checks.ts';
import { textOf } from './paragraph.ts';

describe.each(narrativeChecks.map((check) => ({ check, name: check.id })))('$name', ({ check }) => {
  test.each(check.examples.fires)('notices: %s', (paragraph) => {
    expect(check.find(textOf(paragraph))).not.toEqual([]);
  });

  test.each(check.examples.silent)('is silent: %s', (paragraph) => {
    expect(check.find(textOf(paragraph))).toEqual([]);
  });
});
