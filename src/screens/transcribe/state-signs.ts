import type { IconName } from '#ui/icon-shapes.ts';
import type { Tone } from '#ui/verdict.tsx';
import type { RowState } from './row-state.ts';

/** How each state of a row is drawn. */
export const stateSigns: Readonly<Record<RowState, { icon: IconName; tone: Tone }>> = {
  open: { icon: 'empty', tone: 'none' },
  done: { icon: 'done', tone: 'green' },
  changed: { icon: 'explain', tone: 'amber' },
};
