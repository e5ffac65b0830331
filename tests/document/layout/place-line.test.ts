import { expect, test } from 'vitest';
import { breakLines } from '#document/layout/break-lines.ts';
import { placeLine } from '#document/layout/place-line.ts';
import { typesetter } from '#document/layout/set-text.ts';
import { squareMetrics } from './square-metrics.ts';

const SIZE = 10;
const PLACE = { x: 0, baseline: 0, size: SIZE, origin: { block: 'b', kind: 'paragraph' } } as const;

/** The pieces of a text that stands on one line. */
function placed(text: string, columns: number) {
  const characters = typesetter(squareMetrics).measure([{ text, font: 'fangsong' }]);
  const measure = { width: columns * SIZE, firstIndent: 0, indent: 0, size: SIZE, spacing: 0 };
  const [line] = breakLines(characters, { ...measure, justified: true });
  if (line === undefined) throw new Error('a text without a line');
  const pieces = placeLine(characters, line, PLACE);
  return pieces.map(({ text: shown, width, drawnWidth }) => ({ text: shown, width, drawnWidth }));
}

test('a mark at the end of a line gives up its blank half, and is drawn no nearer for that', () => {
  expect(placed('公开，公开', 2.5)).toEqual([{ text: '公开，', width: 25, drawnWidth: 30 }]);
});

test('a line without squeezed marks is drawn as wide as it is', () => {
  expect(placed('公开', 2)).toEqual([{ text: '公开', width: 20, drawnWidth: 20 }]);
});
