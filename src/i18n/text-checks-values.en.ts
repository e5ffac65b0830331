import type { Message } from '#domain/finding.ts';
import { said } from './text-checks-values.ts';

type Values = Message['values'];

/** “截止” should be “截至” */
export function replace(values: Values): string {
  return `“${said(values, 'quote')}” should be “${said(values, 'instead')}”`;
}

/** (3 times) where it is more than once. */
export function times(values: Values): string {
  return Number(values.count ?? 1) > 1 ? ` (${said(values, 'count')} times)` : '';
}

/** At “…收到申请3件,办结…” */
export function near(values: Values): string {
  return `At “${said(values, 'near')}”`;
}
