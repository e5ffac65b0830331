import { expect, test } from 'vitest';
import { characterCount } from '#formats/character-count.ts';
import { signaturePlace } from '#formats/docx/signature.ts';

/** Characters of a line of a 公文. */
const LINE = 8844 / 315;

test('digits take half the width of a Chinese character', () => {
  expect(characterCount('2022年1月20日')).toBe(6.5);
});

test('the date begins two characters after a longer unit, which leaves two free', () => {
  const { unit, date } = signaturePlace(10, 6.5, LINE);
  expect(unit).toEqual({ right: 2 });
  // The line holds 28.08 characters: the unit begins at 16.08, the date at 18.08.
  expect(date).toEqual({ left: expect.closeTo(18.08, 2) });
});

test('a date about as long as its unit is placed from the right', () => {
  expect(signaturePlace(7, 6.5, LINE)).toEqual({ unit: { right: 2 }, date: { right: 0.5 } });
});

test('a date longer than the unit leaves two free, and the unit moves in', () => {
  expect(signaturePlace(4, 6.5, LINE)).toEqual({ unit: { right: 6.5 }, date: { right: 2 } });
});
