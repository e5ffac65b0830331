/** A pair of two sequences; one of them is absent where the other has no partner. */
export interface Aligned<Base, Other> {
  base?: Base;
  other?: Other;
}

/** Cells of the table that is filled; beyond this, pairs are sought by the front and the back alone. */
const MOST = 2_000_000;

/** How alike two things are: 0 for what can be no pair, from `CERTAIN` on for what is the same beyond doubt. */
export type Likeness<Base, Other> = (one: Base, other: Other) => number;

/** Likeness of what is the same beyond doubt. */
export const CERTAIN = 2.5;

/**
 * Lays two sequences beside each other so that the partners' likeness adds up to the most; both keep their order.
 * What is the same at the front and the back is not weighed.
 */
export function align<Base, Other>(
  base: readonly Base[],
  others: readonly Other[],
  likeness: Likeness<Base, Other>,
): Aligned<Base, Other>[] {
  const isSame = (one: number, other: number) => {
    const [first, second] = [base[one], others[other]];
    return first !== undefined && second !== undefined && likeness(first, second) >= CERTAIN;
  };
  const least = Math.min(base.length, others.length);
  let head = 0;
  while (head < least && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < least - head && isSame(base.length - 1 - tail, others.length - 1 - tail)) tail += 1;
  return [
    ...paired(base.slice(0, head), others),
    ...weighed(
      base.slice(head, base.length - tail),
      others.slice(head, others.length - tail),
      likeness,
    ),
    ...paired(base.slice(base.length - tail), others.slice(others.length - tail)),
  ];
}

function paired<Base, Other>(
  base: readonly Base[],
  others: readonly Other[],
): Aligned<Base, Other>[] {
  return base.map((one, at) => {
    const other = others[at];
    return { base: one, ...(other !== undefined && { other }) };
  });
}

function weighed<Base, Other>(
  base: readonly Base[],
  others: readonly Other[],
  likeness: Likeness<Base, Other>,
): Aligned<Base, Other>[] {
  if (base.length * others.length > MOST) return alignEnds(base, others, likeness);
  const wide = others.length + 1;
  const best = new Float64Array((base.length + 1) * wide);
  const like = new Float64Array(base.length * others.length);
  for (let row = base.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      const [one, other] = [base[row], others[column]];
      const alike = one !== undefined && other !== undefined ? likeness(one, other) : 0;
      like[row * others.length + column] = alike;
      const paired = alike > 0 ? alike + (best[(row + 1) * wide + column + 1] ?? 0) : 0;
      const below = best[(row + 1) * wide + column] ?? 0;
      const right = best[row * wide + column + 1] ?? 0;
      best[row * wide + column] = Math.max(paired, below, right);
    }
  }
  const pairs: Aligned<Base, Other>[] = [];
  let row = 0;
  let column = 0;
  while (row < base.length || column < others.length) {
    const [one, other] = [base[row], others[column]];
    const here = best[row * wide + column] ?? 0;
    const alike = like[row * others.length + column] ?? 0;
    const isPair =
      one !== undefined &&
      other !== undefined &&
      alike > 0 &&
      here === alike + (best[(row + 1) * wide + column + 1] ?? 0);
    if (isPair) {
      pairs.push({ base: one, other });
      row += 1;
      column += 1;
    } else if (
      one !== undefined &&
      (other === undefined || here === (best[(row + 1) * wide + column] ?? 0))
    ) {
      pairs.push({ base: one });
      row += 1;
    } else if (other !== undefined) {
      pairs.push({ other });
      column += 1;
    }
  }
  return pairs;
}

/** One after the other as long as they are alike, from the front. */
function alignEnds<Base, Other>(
  base: readonly Base[],
  others: readonly Other[],
  likeness: Likeness<Base, Other>,
): Aligned<Base, Other>[] {
  const pairs: Aligned<Base, Other>[] = [];
  let at = 0;
  for (const one of base) {
    const other = others[at];
    if (other !== undefined && likeness(one, other) > 0) {
      pairs.push({ base: one, other });
      at += 1;
    } else pairs.push({ base: one });
  }
  return [...pairs, ...others.slice(at).map((other) => ({ other }))];
}
