import type { Message } from '#domain/finding.ts';

/** Says a message with its values, without a full stop. */
export type Sentence = (values: Message['values']) => string;

const known = new Map<string, Sentence>();

/**
 * Makes sentences known by message id. Those of the checks of the text and of foreign documents come with
 * `late-sentences.zh-cn.ts`, because the first page does without them: whoever shows such messages loads it.
 */
export function addSentences(sentences: Readonly<Record<string, Sentence>>): void {
  for (const [id, sentence] of Object.entries(sentences)) known.set(id, sentence);
}

/** The sentence of a message that came with something loaded later. */
export function addedSentence(id: string): Sentence | undefined {
  return known.get(id);
}
