import type { lock as chinese } from './lock.zh-cn.ts';

/** Words of the lock against mistaken changes. */
export const lock: typeof chinese = {
  label: 'Locked (against mistaken changes)',
  hint: 'A locked report can still be changed; the first change is asked about once, and recorded',
  question: 'This report is locked',
  about:
    'What you just did changes a locked report. If you go on, it is recorded, and nothing more is asked until the report is closed.',
  takeBack: 'Take it back',
  goOn: 'Change it',
};
