import type { edits as chinese } from './edits.zh-cn.ts';

/** Labels of edits that the session itself makes. */
export const edits: typeof chinese = {
  typed: 'Typing',
  locked: 'Locked against mistaken changes',
  unlocked: 'Unlocked',
  changedLocked: 'Change of the locked report confirmed',
  undone: (label) => `Undone: ${label}`,
  editionChanged: (before, after) => `Format changed: ${before} → ${after}`,
  redone: (label) => `Redone: ${label}`,
  restored: (version) => `Version “${version}” restored`,
  before: {
    edition: (title) => `Before the change to ${title}`,
    carryOver: (year) => `Before carrying over ${year}`,
    returned: (name) => `Before accepting “${name}”`,
    restore: (version) => `Before restoring “${version}”`,
  },
  exported: (as) => `Exported as ${as}`,
};
