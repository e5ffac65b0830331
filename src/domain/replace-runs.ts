import type { Run } from './report.ts';

/** Whether a stretch of runs stands within others: the same words with the same bound figures between them. */
export function holdsRuns(runs: readonly Run[], wanted: readonly Run[]): boolean {
  return placeOf(unitsOf(runs), unitsOf(wanted)) !== undefined;
}

/** The runs with a stretch of them replaced where it first stands; undefined where it stands nowhere. */
export function replaceRuns(
  runs: readonly Run[],
  before: readonly Run[],
  after: readonly Run[],
): Run[] | undefined {
  const units = unitsOf(runs);
  const old = unitsOf(before);
  const at = placeOf(units, old);
  if (at === undefined) return undefined;
  return joined([...units.slice(0, at), ...unitsOf(after), ...units.slice(at + old.length)]);
}

/** The runs with one bound figure, the nth of those that are the same or else the last, as other words. */
export function loosenRun(
  runs: readonly Run[],
  { run, nth }: { run: Run; nth: number },
  text: string,
): Run[] | undefined {
  const same = runs.flatMap((one, at) => (keyOf(one) === keyOf(run) ? [at] : []));
  const place = same[nth] ?? same.at(-1);
  if (place === undefined) return undefined;
  const loose = runs.map((one, at): Run => (at === place ? { text } : one));
  return joined(unitsOf(loose));
}

/** A character of text, or a bound figure as a whole. */
type Unit = Run;

function unitsOf(runs: readonly Run[]): Unit[] {
  return runs.flatMap((run): Unit[] =>
    'text' in run ? [...run.text].map((text) => ({ text })) : [run],
  );
}

function placeOf(units: readonly Unit[], wanted: readonly Unit[]): number | undefined {
  const [keys, sought] = [units.map(keyOf), wanted.map(keyOf)];
  for (let at = 0; at + sought.length <= keys.length; at += 1) {
    if (sought.every((key, offset) => key === keys[at + offset])) return at;
  }
  return undefined;
}

function keyOf(unit: Unit): string {
  return 'text' in unit ? unit.text : `\0${unit.as} ${unit.cell} ${unit.of ?? ''}`;
}

function joined(units: readonly Unit[]): Run[] {
  const runs: Run[] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    if ('text' in unit && last && 'text' in last) last.text += unit.text;
    else runs.push({ ...unit });
  }
  return runs;
}
