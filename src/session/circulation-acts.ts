import type { FieldChange } from '#domain/edit.ts';
import type { CirculationStep } from '#domain/report.ts';

type Steps = readonly CirculationStep[];

/** A step with nothing said in it. */
export function blankStep(name = ''): CirculationStep {
  return { name, person: '', at: '', opinion: '' };
}

/** The steps in the order of some names; those that are missing are put in blank, those of another name come after. */
export function stepsInOrder(steps: Steps, names: readonly string[]): CirculationStep[] {
  const named = names.map((name) => steps.find((step) => step.name === name) ?? blankStep(name));
  return [...named, ...steps.filter((step) => !named.includes(step))];
}

/** The steps with one of them so many places later; it stops at the ends. */
export function stepMoved(steps: Steps, at: number, by: number): CirculationStep[] {
  const step = steps[at];
  if (!step) return [...steps];
  const rest = steps.filter((_, index) => index !== at);
  const to = Math.min(rest.length, Math.max(0, at + by));
  return [...rest.slice(0, to), step, ...rest.slice(to)];
}

/** 流转记录 as it becomes; nothing where it stays the same. */
export function circulationChanges(before: Steps, after: Steps): FieldChange[] {
  const same = JSON.stringify(before) === JSON.stringify(after);
  return same ? [] : [{ field: 'circulation', before, after }];
}
