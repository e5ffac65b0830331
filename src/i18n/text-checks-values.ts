import type { Message } from '#domain/finding.ts';

type Values = Message['values'];

/** A value as it is printed; empty where there is none. */
export function said(values: Values, key: string): string {
  return String(values[key] ?? '');
}

/** “云府发〔2021〕3号” */
export function quote(values: Values): string {
  return `“${said(values, 'quote').trim()}”`;
}
