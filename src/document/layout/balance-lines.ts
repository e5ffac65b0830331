import { lineBreaks } from './line-breaks.ts';
import type { SetCharacter } from './set-text.ts';

/**
 * Cuts characters into `count` lines as even as possible, none wider than `room` times the font size.
 * Gives the index of the first character after each line; undefined where it cannot be done.
 */
export function balanceLines(
  characters: readonly SetCharacter[],
  { count, room }: { count: number; room: number },
): number[] | undefined {
  const breaks = lineBreaks(characters);
  const places = [...breaks.keys()].filter((index) => breaks[index]);
  const stops = [0, ...places, characters.length];
  const widths = runningWidths(characters);
  let best: Division[] = stops.map((stop) => (stop === 0 ? { cost: 0, ends: [] } : IMPOSSIBLE));
  for (let line = 0; line < count; line += 1) {
    best = stops.map((end) => {
      let cheapest = IMPOSSIBLE;
      stops.forEach((start, index) => {
        const before = best[index];
        if (start >= end || !before) return;
        const width = (widths[end] ?? 0) - (widths[start] ?? 0);
        const cost =
          width > room + 1e-6 ? Number.POSITIVE_INFINITY : before.cost + (room - width) ** 2;
        if (cost < cheapest.cost) cheapest = { cost, ends: [...before.ends, end] };
      });
      return cheapest;
    });
  }
  const whole = best.at(-1);
  return whole && whole.cost < Number.POSITIVE_INFINITY ? [...whole.ends] : undefined;
}

interface Division {
  cost: number;
  ends: readonly number[];
}

const IMPOSSIBLE: Division = { cost: Number.POSITIVE_INFINITY, ends: [] };

function runningWidths(characters: readonly SetCharacter[]): number[] {
  const widths = [0];
  let sum = 0;
  for (const { advance } of characters) {
    sum += advance;
    widths.push(sum);
  }
  return widths;
}
