import type { signing as chinese } from './signing.zh-cn.ts';

/** Words of the panel beside the checks: circulation, and correction. */
export const signing: typeof chinese = {
  panel: 'Signing and correction',
  tabs: { circulation: 'Circulation', correction: 'Correction' },
  circulation: {
    hint: 'A record of the steps, as they were taken. Nothing waits for it. It is printed on the signing table and not in the publication version.',
    parts: { name: 'Step', person: 'Name', at: 'Date', opinion: 'Opinion' },
    stepName: (name, number) => name.trim() || `Step ${number}`,
    partOf: (part, step) => `${step}: ${part}`,
    add: 'Add a step',
    added: 'Circulation: step added',
    fromLocal: 'Put in the steps of the local requirements',
    fromUsual: 'Put in the usual steps',
    changed: (step) => `Circulation: ${step}`,
    moved: (step) => `Circulation: “${step}” moved`,
    removed: (step) => `Circulation: “${step}” taken out`,
    up: (step) => `Up: ${step}`,
    down: (step) => `Down: ${step}`,
    remove: (step) => `Take out: ${step}`,
  },
};
