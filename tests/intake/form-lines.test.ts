import { expect, test } from 'vitest';
import { cutFormLine } from '#intake/form-lines.ts';
import { template } from '../files.ts';

const NEXT = 5;

async function regions() {
  const table = (await template('2014')).tables.find(({ id }) => id === 'statistics');
  if (!table) throw new Error('The edition has no such table');
  return [{ table, from: NEXT, to: 40 }];
}

test.each([
  [
    '近三年共2件。填报单位（盖章）：某县人民政府',
    4,
    '近三年共2件。',
    '填报单位（盖章）：某县人民政府',
  ],
  ['近三年共2件。', 4, '近三年共2件。', ''],
  [
    '近三年共2件。填报单位（盖章）：某县人民政府',
    90,
    '近三年共2件。填报单位（盖章）：某县人民政府',
    '',
  ],
  ['表里有填报单位（盖章）：一栏', 4, '表里有填报单位（盖章）：一栏', ''],
])('%s in line %i says %s', async (text, at, said, form) => {
  expect(cutFormLine(text, at, await regions())).toEqual({ said, form });
});
