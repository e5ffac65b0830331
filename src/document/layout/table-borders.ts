import type { PlacedRule } from '../page.ts';
import type { CellBox } from './place-table.ts';

/** A stretch of a straight line at some distance from the edge of the page, in millimetres. */
interface Stretch {
  at: number;
  from: number;
  to: number;
}

const SAME = 1e-4;

/** The borders of all cells, each line once and as long as it goes. */
export function tableBorders(boxes: readonly CellBox[], width: number): PlacedRule[] {
  const across: Stretch[] = [];
  const down: Stretch[] = [];
  for (const { measured, top, bottom } of boxes) {
    const left = measured.x;
    const right = measured.x + measured.width;
    across.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right });
    down.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom });
  }
  return [
    ...joined(across).map(({ at, from, to }) => rule({ x1: from, y1: at, x2: to, y2: at, width })),
    ...joined(down).map(({ at, from, to }) => rule({ x1: at, y1: from, x2: at, y2: to, width })),
  ];
}

function rule(line: Omit<PlacedRule, 'kind'>): PlacedRule {
  return { kind: 'rule', ...line };
}

/** Stretches of one line that touch or overlap become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((one, other) =>
    Math.abs(one.at - other.at) < SAME ? one.from - other.from : one.at - other.at,
  );
  const lines: Stretch[] = [];
  for (const { at, from, to } of sorted) {
    const line = lines.at(-1);
    if (line && Math.abs(line.at - at) < SAME && from <= line.to + SAME) {
      line.to = Math.max(line.to, to);
    } else {
      lines.push({ at, from, to });
    }
  }
  return lines;
}
