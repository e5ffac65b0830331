import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '#document/layout/break-lines.ts';
import { type SetCharacter, typesetter } from '#document/layout/set-text.ts';
import { squareMetrics } from './square-metrics.ts';

const SIZE = 5;

function set(text: string): SetCharacter[] {
  return typesetter(squareMetrics).measure([{ text, font: 'fangsong' }]);
}

/** Lines of a text in a column of some characters. */
function broken(text: string, columns: number): string[] {
  const characters = set(text);
  const measure = { width: columns * SIZE, firstIndent: 0, indent: 0, size: SIZE };
  return breakLines(characters, { ...measure, spacing: 0, justified: true }).map(({ from, to }) =>
    characters
      .slice(from, to)
      .map(({ character }) => character)
      .join(''),
  );
}

test.each([
  ['a line is as long as its column', '政府信息公开工作', 4, ['政府信息', '公开工作']],
  [
    'a comma is squeezed onto its line',
    '公开，公开，公开，公开',
    8,
    ['公开，公开，公开，', '公开'],
  ],
  ['a full stop with no room pushes a character out', '政府信息公开。', 6, ['政府信息公', '开。']],
  ['an opening bracket goes with what it opens', '政府信息（公开）', 5, ['政府信息', '（公开）']],
  ['a number is never split', '共收到申请1234件', 6, ['共收到申请', '1234件']],
  ['nor from its per cent sign', '同比增长占12％左右', 6, ['同比增长占', '12％左右']],
  ['full-width digits are a number too', '共计申请１２３件', 5, ['共计申请', '１２３件']],
  ['a dash of two stays whole', '公开信息——政府', 5, ['公开信息', '——政府']],
  ['dots of six stay whole', '公开信息……政府', 5, ['公开信息', '……政府']],
  ['a word is never split', '约见 reporter 两名', 5, ['约见', 'reporter', '两名']],
  ['a character beyond FFFF is one', '𬭚𬸚𬭚𬸚', 3, ['𬭚𬸚𬭚', '𬸚']],
  ['a new line is kept', '第一行\n第二行', 9, ['第一行', '第二行']],
])('%s', (_, text, columns, lines) => {
  expect(broken(text, columns)).toEqual(lines);
});

test('a web address too long for a line is cut after a slash', () => {
  expect(broken('见https://www.yunxi.example/zwgk/xxgknb/', 15)).toEqual([
    '见https://www.yunxi.example/',
    'zwgk/xxgknb/',
  ]);
});

test('a full line reaches the margin; the last does not', () => {
  const characters = set('共收到12件，公开');
  const measure = { width: 4.5 * SIZE, firstIndent: 0, indent: 0, size: SIZE, spacing: 0 };
  const lines = breakLines(characters, { ...measure, justified: true });
  const widths = lines.map(({ width }) => Math.round((width / SIZE) * 1000) / 1000);
  expect(widths).toEqual([4.5, 4]);
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...['政', '府', '公开', '，', '。', '、', '（', '）', '《', '》', '“', '”', '——', '……'],
    ...['12', '3.5%', '2021年', 'IPv6', ' ', '！', '？', '〔', '〕', '：', '；'],
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));
  const columns = fc.integer({ min: 12, max: 28 });
  // Only a chain of marks longer than a line can force one to its beginning.
  const ordinary = texts.filter((text) => !/[，。、）》”！？〕：；%—…（《“〔]{7}/u.test(text));

  test('no line but the first begins with a closing mark', () => {
    fc.assert(
      fc.property(ordinary, columns, (text, width) => {
        for (const line of broken(text, width).slice(1)) {
          expect(line).not.toMatch(/^[，。、）》”！？〕：；%]/u);
        }
      }),
    );
  });

  test('no line but the last ends with an opening mark', () => {
    fc.assert(
      fc.property(ordinary, columns, (text, width) => {
        for (const line of broken(text, width).slice(0, -1))
          expect(line).not.toMatch(/[（《“〔]$/u);
      }),
    );
  });

  test('nothing but white space is lost and nothing moves', () => {
    fc.assert(
      fc.property(texts, columns, (text, width) => {
        expect(broken(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('no line is wider than its column, marks at its end aside', () => {
    fc.assert(
      fc.property(texts, columns, (text, width) => {
        const measure = { width: width * SIZE, firstIndent: 0, indent: 0, size: SIZE, spacing: 0 };
        for (const line of breakLines(set(text), { ...measure, justified: true })) {
          expect(line.width).toBeLessThanOrEqual(width * SIZE + 1e-6);
        }
      }),
    );
  });
});
