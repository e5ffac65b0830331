import { COLUMN_DAMAGE } from './damage-columns.ts';
import { type Damage, LABEL_DAMAGE } from './damage-labels.ts';
import { PAGE_DAMAGE } from './damage-page.ts';
import { ROW_DAMAGE } from './damage-rows.ts';
import { VALUE_DAMAGE } from './damage-values.ts';

/** In the order in which they come together: a column is lost before the page is cut. */
const single: Readonly<Record<string, Damage>> = {
  ...COLUMN_DAMAGE,
  ...VALUE_DAMAGE,
  ...LABEL_DAMAGE,
  ...ROW_DAMAGE,
  ...PAGE_DAMAGE,
};

/** So many copies are made of each original in each layout where several kinds come together. */
const MIXTURES = 6;

/** 噪声: every kind of damage by name, none first, several at once last. */
export const DAMAGE: readonly { kind: string; damage: Damage }[] = [
  { kind: 'no damage', damage: () => {} },
  ...Object.entries(single).map(([kind, damage]) => ({ kind, damage })),
  ...[2, 3, 4].flatMap((count) =>
    Array.from({ length: MIXTURES }, () => ({
      kind: `${count} kinds at once`,
      damage: mixed(count),
    })),
  ),
];

function mixed(count: number): Damage {
  return (copy, random) => {
    const kinds = Object.values(single);
    const some = random.shuffled(kinds).slice(0, count);
    for (const damage of kinds.filter((one) => some.includes(one))) damage(copy, random);
  };
}
