/** Chance that can be repeated: the same seed gives the same reports and the same slips. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number;
  chance(share: number): boolean;
  pick<Choice>(choices: readonly Choice[]): Choice;
  shuffled<Choice>(choices: readonly Choice[]): Choice[];
  /** A seed for another chance, so that a text can be written again with other figures. */
  seed(): number;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (choices) => choices[int(0, choices.length - 1)] as (typeof choices)[number],
    shuffled: (choices) => {
      const left = [...choices];
      return choices.map(() => left.splice(int(0, left.length - 1), 1)[0] as (typeof left)[number]);
    },
    seed: () => int(1, 2 ** 31),
  };
}

/** Splits a whole into so many parts, some of them 0. */
export function split(random: Random, whole: number, parts: number): number[] {
  const cuts = Array.from({ length: parts - 1 }, () => random.int(0, whole)).sort((a, b) => a - b);
  return [...cuts, whole].map((cut, at) => cut - (cuts[at - 1] ?? 0));
}
