import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths, portionsOf, type SourceRows } from '#screens/intake/source-portions.ts';

/** Rows of eight cells; some of a first column merged with the rows below. */
function rowsOf(count: number, merged: readonly { at: number; over: number }[] = []): SourceRows {
  const spans = new Map(merged.map(({ at, over }) => [at, Math.min(over, count - at)]));
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: 8 }, (_, column) => ({
      text: `${at}`,
      place: {},
      column,
      colSpan: 1,
      rowSpan: column === 0 ? (spans.get(at) ?? 1) : 1,
    })),
  );
}

test('a form is one portion', () => {
  expect(portionsOf(rowsOf(80))).toEqual([{ from: 0, to: 80 }]);
});

test('a long table is cut between rows, and no merged cell is cut', () => {
  const merge = fc.record({ at: fc.nat(999), over: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(fc.integer({ min: 88, max: 1000 }), fc.array(merge), (count, merged) => {
      const rows = rowsOf(count, merged);
      const portions = portionsOf(rows);
      const all = portions.flatMap(({ from, to }) => rows.slice(from, to));
      expect(all).toEqual(rows);
      for (const { from, to } of portions) {
        const ends = rows
          .slice(from, to)
          .flatMap((row, at) => row.map((one) => from + at + one.rowSpan));
        expect(Math.max(...ends)).toBeLessThanOrEqual(to);
      }
    }),
    { numRuns: 40 },
  );
});

test('a thousand rows without merged cells are cut into portions a page can draw between two keys', () => {
  const cells = portionsOf(rowsOf(1000)).map(({ from, to }) => (to - from) * 8);
  expect(Math.max(...cells)).toBeLessThanOrEqual(304);
});

test('columns are as wide as their usual text; a long head does not widen them, nor a very long text', () => {
  const [row = []] = rowsOf(1);
  const rows = Array.from({ length: 20 }, (_, at) => {
    const texts = [
      '其他需要报告的事项',
      at === 0 ? '本年新收政府信息公开申请数量' : '5',
      '一'.repeat(50),
    ];
    return row.slice(0, 3).map((cell, column) => ({ ...cell, text: texts[column] ?? '' }));
  });
  expect(columnWidths(rows)).toEqual([10, 3, 18]);
});
