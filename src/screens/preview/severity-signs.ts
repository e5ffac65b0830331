import type { Severity } from '#domain/rule.ts';

/** The sign of each severity. */
export const SEVERITY_SIGNS = {
  mustFix: { icon: 'error', tone: 'red' },
  mustExplain: { icon: 'explain', tone: 'amber' },
  notice: { icon: 'notice', tone: 'slate' },
} as const satisfies Record<Severity, { icon: string; tone: string }>;
