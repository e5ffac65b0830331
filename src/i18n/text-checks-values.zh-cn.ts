import type { Message } from '#domain/finding.ts';
import { said } from './text-checks-values.ts';

type Values = Message['values'];

/** “截止”应为“截至” */
export function replace(values: Values): string {
  return `“${said(values, 'quote')}”应为“${said(values, 'instead')}”`;
}

/** （共3处） where there are several. */
export function times(values: Values): string {
  return Number(values.count ?? 1) > 1 ? `（共${said(values, 'count')}处）` : '';
}

/** “…收到申请3件,办结…”处 */
export function near(values: Values): string {
  return `“${said(values, 'near')}”处`;
}
