import type { Message } from '#domain/finding.ts';

/** What a check of the text is called, why it looks, and what its finding says, without a full stop. */
export interface TextCheckWords {
  title: string;
  why: string;
  say(values: Message['values']): string;
}
