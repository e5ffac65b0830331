import type { Step } from './token-diff.ts';
import { endsSentence, type Token } from './tokens.ts';

/** The steps of one sentence: as it was, changed within, put in, or taken out. */
export interface SentenceSteps {
  how: 'same' | 'changed' | 'added' | 'removed';
  steps: readonly Step[];
}

const CLOSERS = /^[”’」』）)》]$/;

/** Divides the way from one paragraph to another by sentences; one put in the place of another makes one change. */
export function sentenceSteps(steps: readonly Step[]): SentenceSteps[] {
  return united(divided(steps));
}

function divided(steps: readonly Step[]): SentenceSteps[] {
  const sentences: SentenceSteps[] = [];
  let open: Step[] = [];
  let ended = false;
  const close = () => {
    if (open.length > 0) sentences.push({ how: howOf(open), steps: open });
    open = [];
    ended = false;
  };
  for (const step of steps) {
    const token = tokenOf(step);
    if (ended && !(CLOSERS.test(token.text) && step.how === open.at(-1)?.how)) close();
    open.push(step);
    const alone = open.every(({ how }) => how === step.how);
    if (endsSentence(token) && (step.how === 'same' || alone)) ended = true;
  }
  close();
  return sentences;
}

function howOf(steps: readonly Step[]): SentenceSteps['how'] {
  const [first] = steps;
  if (!steps.every(({ how }) => how === first?.how)) return 'changed';
  return first?.how === 'inserted' ? 'added' : first?.how === 'deleted' ? 'removed' : 'same';
}

/** What was put in beside something else that changed is one change with it. */
function united(sentences: readonly SentenceSteps[]): SentenceSteps[] {
  const result: SentenceSteps[] = [];
  for (const sentence of sentences) {
    const last = result.at(-1);
    const isOne =
      last && last.how !== 'same' && sentence.how !== 'same' && meetsAdded(last, sentence);
    if (!isOne) result.push(sentence);
    else {
      const steps = [...last.steps, ...sentence.steps];
      result[result.length - 1] = { how: howOf(steps), steps };
    }
  }
  return result;
}

function meetsAdded(one: SentenceSteps, other: SentenceSteps): boolean {
  return one.how === 'added' || other.how === 'added';
}

function tokenOf(step: Step): Token {
  return step.how === 'inserted' ? step.now : step.old;
}
