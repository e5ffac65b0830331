import type { Verdict } from '#domain/rule.ts';
import type { PlannedRelation, PlannedTerm } from './plan-relations.ts';

/** The terms of all relations of an edition in a row, so that they are added up without touching an object. */
export interface PackedRelations {
  /** How many cells the edition has; last year's figures stand behind this year's. */
  cells: number;
  /** Relation r adds up the terms from starts[2r] on its left side, from starts[2r + 1] on its right side. */
  starts: Uint32Array;
  indexes: Uint32Array;
  factors: Float64Array;
  /** 1 where the left side may be less than the right one. */
  limits: Uint8Array;
}

/** What the relations of a filled report come to, in the order of the plan; NaN where a figure is unknown. */
export interface RelationSums {
  verdicts: Uint8Array;
  left: Float64Array;
  right: Float64Array;
}

/** The verdicts by the number that stands for them; a relation that does not apply has none. */
export const VERDICTS: readonly (Verdict | undefined)[] = [
  'undecided',
  'agrees',
  'differs',
  undefined,
];
const [UNDECIDED, AGREES, DIFFERS] = [0, 1, 2];
/** Stands for a relation that does not apply to this report. */
export const SILENT = 3;

/** Packs the relations of an edition. */
export function packRelations(
  relations: readonly PlannedRelation[],
  cells: number,
): PackedRelations {
  const sides = relations.flatMap(({ left, right }) => [left, right]);
  const terms = sides.flat();
  const starts = new Uint32Array(sides.length + 1);
  for (const [at, side] of sides.entries()) starts[at + 1] = (starts[at] ?? 0) + side.length;
  return {
    cells,
    starts,
    indexes: Uint32Array.from(terms, (term) => placeOf(term, cells)),
    factors: Float64Array.from(terms, (term) => term.factor),
    limits: Uint8Array.from(relations, ({ rule }) => (rule.relation === '<=' ? 1 : 0)),
  };
}

/** Where a term reads its figure. */
export function placeOf({ index, last }: PlannedTerm, cells: number): number {
  return last ? cells + index : index;
}

/** Adds up every relation that is not silent. Sums beyond what is exact are as good as unknown. */
export function addUp(
  { starts, indexes, factors, limits }: PackedRelations,
  figures: Float64Array,
  silent: Uint8Array,
): RelationSums {
  const count = limits.length;
  const verdicts = new Uint8Array(count);
  const left = new Float64Array(count);
  const right = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    if (silent[at] === 1) {
      verdicts[at] = SILENT;
      continue;
    }
    const middle = starts[2 * at + 1] ?? 0;
    const l = sum(figures, indexes, factors, starts[2 * at] ?? 0, middle);
    const r = sum(figures, indexes, factors, middle, starts[2 * at + 2] ?? 0);
    left[at] = l;
    right[at] = r;
    const known = !Number.isNaN(l - r);
    const holds = limits[at] === 1 ? l <= r : l === r;
    verdicts[at] = holds ? AGREES : known ? DIFFERS : UNDECIDED;
  }
  return { verdicts, left, right };
}

function sum(
  figures: Float64Array,
  indexes: Uint32Array,
  factors: Float64Array,
  from: number,
  to: number,
): number {
  let total = 0;
  for (let at = from; at < to; at += 1) {
    total += (figures[indexes[at] ?? 0] ?? 0) * (factors[at] ?? 1);
    if (!(total <= Number.MAX_SAFE_INTEGER && total >= -Number.MAX_SAFE_INTEGER)) return Number.NaN;
  }
  return total;
}
