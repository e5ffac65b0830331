import type { Random } from './random.ts';

/** Texts of cells by address, as a clerk types them. */
export type Typed = Record<string, string>;

interface TableOfYears {
  now: Typed;
  last: Typed;
}

/** 表二 of 2021 and of the year before: what was in force, was made and was repealed gives what is in force. */
export function proactiveTable2021(
  random: Random,
  { size, lawMaker }: { size: number; lawMaker: boolean },
): TableOfYears {
  const now: Typed = {};
  const last: Typed = {};
  for (const row of ['regulations', 'normativeDocuments']) {
    const most = row === 'regulations' ? (lawMaker ? 12 : 0) : size;
    const before = random.int(0, most * 3);
    const issued = random.int(0, most);
    const repealed = random.int(0, Math.floor((before + issued) / 2));
    now[`proactiveDisclosure.${row}.issued`] = String(issued);
    now[`proactiveDisclosure.${row}.repealed`] = String(repealed);
    now[`proactiveDisclosure.${row}.inForce`] = String(before + issued - repealed);
    last[`proactiveDisclosure.${row}.inForce`] = String(before);
  }
  for (const row of ['permits', 'penalties', 'coercions']) {
    const count = random.chance(0.2) ? 0 : random.int(0, size * 40);
    now[`proactiveDisclosure.${row}.decisions`] = String(count);
    last[`proactiveDisclosure.${row}.decisions`] = String(near(random, count));
  }
  const fees = random.chance(0.3) ? 0 : random.int(1, size * 200_000);
  now['proactiveDisclosure.fees.amount'] = amount(fees, random.int(0, 4));
  last['proactiveDisclosure.fees.amount'] = amount(near(random, fees), 2);
  return { now, last };
}

/** 表二 of 2019 and of the year before: 上一年项目数量 is last year's number with last year's change. */
export function proactiveTable2019(
  random: Random,
  { size, lawMaker }: { size: number; lawMaker: boolean },
): TableOfYears & { units: Typed } {
  const now: Typed = {};
  const last: Typed = {};
  for (const row of ['regulations', 'normativeDocuments']) {
    const most = row === 'regulations' ? (lawMaker ? 12 : 0) : size;
    const made = random.int(0, most);
    const published = random.int(0, made);
    now[`proactiveDisclosure.${row}.newlyMade`] = String(made);
    now[`proactiveDisclosure.${row}.newlyPublished`] = String(published);
    now[`proactiveDisclosure.${row}.publishedTotal`] = String(published + random.int(0, most * 3));
  }
  for (const row of ['permits', 'otherServices', 'penalties', 'coercions', 'fees']) {
    const before = random.int(0, size * 3);
    const changed = random.int(-Math.floor(before / 3), Math.floor(before / 3));
    const prior = before + changed;
    const change = random.int(-Math.floor(prior / 3), Math.floor(prior / 3));
    now[`proactiveDisclosure.${row}.priorItems`] = String(prior);
    now[`proactiveDisclosure.${row}.change`] = String(change);
    last[`proactiveDisclosure.${row}.priorItems`] = String(before);
    last[`proactiveDisclosure.${row}.change`] = String(changed);
    if (row === 'fees') continue;
    const decisions = random.int(0, size * 40);
    now[`proactiveDisclosure.${row}.decisions`] = String(decisions);
    last[`proactiveDisclosure.${row}.decisions`] = String(near(random, decisions));
  }
  now['proactiveDisclosure.procurement.items'] = String(random.int(0, size * 5));
  now['proactiveDisclosure.procurement.amount'] = amount(random.int(0, size * 90_000), 4);
  const units = { 'proactiveDisclosure.procurement.amount': random.pick(['万元', '元']) };
  return { now, last, units };
}

/** Not far from last year's: at most a third more or less. */
function near(random: Random, count: number): number {
  return Math.round(count * (0.7 + 0.6 * random.next()));
}

/** 12345 with 2 decimals is 123.45; no zero stands at the end. */
export function amount(scaled: number, decimals: number): string {
  return String(Number((scaled / 10 ** decimals).toFixed(decimals)));
}
