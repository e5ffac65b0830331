import { COLUMN_DAMAGE } from './damage-columns.ts';
import { type Damage, LABEL_DAMAGE } from './damage-labels.ts';
import { PAGE_DAMAGE } from './damage-page.ts';
import { ROW_DAMAGE } from './damage-rows.ts';
import { VALUE_DAMAGE } from './damage-values.ts';

const single: Readonly<Record<string, Damage>> = {
  ...LABEL_DAMAGE,
  ...ROW_DAMAGE,
  ...COLUMN_DAMAGE,
  ...VALUE_DAMAGE,
  ...PAGE_DAMAGE,
};

/** 噪声: every kind of damage by name, none first, three at once last. */
export const DAMAGE: Readonly<Record<string, Damage>> = {
  'no damage': () => {},
  ...single,
  'three kinds at once': (copy, random) => {
    const kinds = Object.values(single);
    for (const damage of random.shuffled(kinds).slice(0, 3)) damage(copy, random);
  },
};
