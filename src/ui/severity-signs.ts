import type { Severity } from '#domain/rule.ts';
import type { IconName } from './icon-shapes.ts';
import type { Tone } from './verdict.tsx';

/** How each severity is drawn: a filled circle, a filled triangle, an outlined square. */
export const severitySigns: Readonly<Record<Severity, { icon: IconName; tone: Tone }>> = {
  mustFix: { icon: 'error', tone: 'red' },
  mustExplain: { icon: 'explain', tone: 'amber' },
  notice: { icon: 'notice', tone: 'slate' },
};
