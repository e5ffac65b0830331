import { endsSentence, type Token } from './tokens.ts';

/** One step from a text to another: a token of both, of the old one alone, or of the new one alone. */
export type Step =
  | { how: 'same'; old: Token; now: Token }
  | { how: 'deleted'; old: Token }
  | { how: 'inserted'; now: Token };

/** Pairs of tokens that are compared; beyond this the middle is taken as replaced. */
const MOST_PAIRS = 4_000_000;

/** The shortest way from one text to another, token by token; whole sentences are kept whole where that is as short. */
export function diffTokens(old: readonly Token[], now: readonly Token[]): Step[] {
  let head = 0;
  while (head < old.length && head < now.length && isSame(old[head], now[head])) head += 1;
  let tail = 0;
  const least = Math.min(old.length, now.length) - head;
  while (tail < least && isSame(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail += 1;
  return slid([
    ...paired(old.slice(0, head), now),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...paired(old.slice(old.length - tail), now.slice(now.length - tail)),
  ]);
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.text === other?.text;
}

function paired(old: readonly Token[], now: readonly Token[]): Step[] {
  return old.flatMap((token, at): Step[] => {
    const other = now[at];
    return other ? [{ how: 'same', old: token, now: other }] : [];
  });
}

function replaced(old: readonly Token[], now: readonly Token[]): Step[] {
  return [
    ...old.map((token): Step => ({ how: 'deleted', old: token })),
    ...now.map((token): Step => ({ how: 'inserted', now: token })),
  ];
}

/** By the longest common run of tokens, from the front. */
function middle(old: readonly Token[], now: readonly Token[]): Step[] {
  if (old.length === 0 || now.length === 0 || old.length * now.length > MOST_PAIRS) {
    return replaced(old, now);
  }
  const wide = now.length + 1;
  const common = new Uint32Array((old.length + 1) * wide);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      common[row * wide + column] = isSame(old[row], now[column])
        ? 1 + (common[(row + 1) * wide + column + 1] ?? 0)
        : Math.max(common[(row + 1) * wide + column] ?? 0, common[row * wide + column + 1] ?? 0);
    }
  }
  const steps: Step[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const [one, other] = [old[row], now[column]];
    if (one && other && isSame(one, other)) {
      steps.push({ how: 'same', old: one, now: other });
      row += 1;
      column += 1;
    } else if (
      one &&
      (!other || (common[(row + 1) * wide + column] ?? 0) >= (common[row * wide + column + 1] ?? 0))
    ) {
      steps.push({ how: 'deleted', old: one });
      row += 1;
    } else if (other) {
      steps.push({ how: 'inserted', now: other });
      column += 1;
    }
  }
  return steps;
}

/** 。甲乙 put in before a 。 is the sentence 甲乙。 put in behind it. */
function slid(steps: readonly Step[]): Step[] {
  const result = [...steps];
  for (let at = 0; at < result.length; at += 1) {
    const first = result[at];
    if (!first || first.how === 'same' || result[at - 1]?.how === first.how) continue;
    let end = at;
    while (result[end]?.how === first.how) end += 1;
    const next = result[end];
    const token = first.how === 'deleted' ? first.old : first.now;
    if (next?.how !== 'same' || !endsSentence(token) || next.old.text !== token.text) continue;
    if (token.run || next.old.run) continue;
    const moved: Step =
      first.how === 'deleted'
        ? { how: 'deleted', old: next.old }
        : { how: 'inserted', now: next.now };
    const kept: Step =
      first.how === 'deleted'
        ? { how: 'same', old: token, now: next.now }
        : { how: 'same', old: next.old, now: token };
    result.splice(at, end - at + 1, kept, ...result.slice(at + 1, end), moved);
  }
  return result;
}
