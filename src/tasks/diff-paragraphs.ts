import type { DiffPiece } from '#domain/returned-draft.ts';
import { align, CERTAIN } from '#intake/returned/align.ts';
import { dice, LEAST_ALIKE, pairsOf } from '#intake/returned/alike.ts';
import { diffPieces } from '#intake/returned/diff-pieces.ts';
import { type SentenceSteps, sentenceSteps } from '#intake/returned/sentence-steps.ts';
import { diffTokens, type Step } from '#intake/returned/token-diff.ts';
import { tokensOf } from '#intake/returned/tokens.ts';

interface Paragraph {
  text: string;
}

/** A sentence of which less stayed is read more easily as taken out and put in anew. */
const LEAST_KEPT = 0.4;

/** The way from some paragraphs to others, each as stretches that stayed, came or went. */
export function diffParagraphs(
  before: readonly Paragraph[],
  now: readonly Paragraph[],
): (readonly DiffPiece[])[] {
  const pairs = new Map([...before, ...now].map((one) => [one, pairsOf(one.text)]));
  const none: ReadonlySet<string> = new Set();
  const pairing = align(before, now, (one, other) => {
    if (one.text === other.text) return CERTAIN;
    const alike = dice(pairs.get(one) ?? none, pairs.get(other) ?? none);
    return alike >= LEAST_ALIKE ? alike : 0;
  });
  return pairing.map(({ base, other }) => piecesOf(base?.text ?? '', other?.text ?? ''));
}

function piecesOf(before: string, now: string): DiffPiece[] {
  if (before === now) return [{ text: now }];
  const steps = diffTokens(tokensOf(before), tokensOf(now));
  return diffPieces(sentenceSteps(steps).flatMap(readable));
}

function readable({ how, steps }: SentenceSteps): readonly Step[] {
  const kept = steps.filter((step) => step.how === 'same').length;
  if (how !== 'changed' || kept >= steps.length * LEAST_KEPT) return steps;
  const old = steps.flatMap((step): Step[] =>
    step.how === 'inserted' ? [] : [{ how: 'deleted', old: step.old }],
  );
  const come = steps.flatMap((step): Step[] =>
    step.how === 'deleted' ? [] : [{ how: 'inserted', now: step.now }],
  );
  return [...old, ...come];
}
