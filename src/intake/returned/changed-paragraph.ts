import type { FigureRun } from '#domain/move-edition.ts';
import type { Run } from '#domain/report.ts';
import type { BindingChange, SentenceChange } from '#domain/returned-draft.ts';
import { diffPieces } from './diff-pieces.ts';
import { overtyped } from './overtyped.ts';
import { type ReturnedText, revisersIn } from './returned-text.ts';
import { type SentenceSteps, sentenceSteps } from './sentence-steps.ts';
import { diffTokens, type Step } from './token-diff.ts';
import { runsOf, type Token, textOf, tokensOf, tokensOfRuns } from './tokens.ts';

/** A paragraph of the report, and what bound figures in it print. */
export interface PrintedParagraph {
  section: string;
  block: string;
  runs: readonly Run[];
  print: (run: FigureRun) => string;
}

type Change = Omit<SentenceChange, 'id'> | Omit<BindingChange, 'id'>;

/** What became of a paragraph, sentence by sentence, and which of its bound figures were typed over. */
export function changedParagraph(paragraph: PrintedParagraph, now: ReturnedText): Change[] {
  const old = tokensOfRuns(paragraph.runs, paragraph.print);
  const sentences = sentenceSteps(diffTokens(old, tokensOf(now.text)));
  return sentences.flatMap((sentence, at): Change[] => {
    if (sentence.how === 'same') return [];
    const { section, block } = paragraph;
    const place = { section, block, revisers: revisersIn(now, stretchOf(sentences, at)) };
    const { steps, figures } = overtyped(sentence.steps);
    const was = { ...place, sentence: textOf(oldTokens(sentence.steps)) };
    return [
      ...sentenceChange(sentence, steps, { ...besides(sentences, at), ...place }),
      ...figures.map(
        ({ old: figure, now: typed }): Change => ({
          ...was,
          kind: 'binding',
          run: figure.run,
          nth: nthOf(figure, old),
          before: figure.text,
          after: typed.text,
        }),
      ),
    ];
  });
}

/** `kept` are the steps of the sentence with its figures as they were. */
function sentenceChange(
  { steps, how }: SentenceSteps,
  kept: readonly Step[],
  { before, after, ...place }: Besides & Pick<SentenceChange, 'section' | 'block' | 'revisers'>,
): Change[] {
  const [old, now] = [oldTokens(steps), nowTokens(kept)];
  if (textOf(old) === textOf(now)) return [];
  // A sentence put in is found again by the one beside it.
  const [front, back] = how === 'added' ? [before, after] : [[], []];
  return [
    {
      kind: 'sentence',
      ...place,
      before: runsOf([...front, ...old, ...back]),
      after: runsOf([...front, ...now, ...back]),
      diff: diffPieces(kept),
    },
  ];
}

/** The tokens of unchanged sentences beside one that was put in. */
interface Besides {
  before: readonly Token[];
  after: readonly Token[];
}

/** The unchanged sentence before another, or else the one behind it. */
function besides(sentences: readonly SentenceSteps[], at: number): Besides {
  const before = sentences[at - 1];
  const after = before ? undefined : sentences[at + 1];
  return {
    before: before ? oldTokens(before.steps) : [],
    after: after ? oldTokens(after.steps) : [],
  };
}

/** Where a sentence stands in the new text; one that was taken out stands where it would begin. */
function stretchOf(sentences: readonly SentenceSteps[], at: number): { from: number; to: number } {
  const tokens = nowTokens(sentences[at]?.steps ?? []);
  const before = sentences.slice(0, at).flatMap(({ steps }) => nowTokens(steps));
  const start = before.reduce((sum, { text }) => sum + text.length, 0);
  return { from: start, to: start + textOf(tokens).length };
}

function oldTokens(steps: readonly Step[]): Token[] {
  return steps.flatMap((step) => (step.how === 'inserted' ? [] : step.old));
}

/** What stands there now; a figure that prints the same, or nothing, stays bound. */
function nowTokens(steps: readonly Step[]): Token[] {
  return steps.flatMap((step) => {
    if (step.how === 'inserted') return step.now;
    if (step.how === 'same') return step.old.run ? step.old : step.now;
    return step.old.run && step.old.text === '' ? step.old : [];
  });
}

function nthOf(figure: Token, tokens: readonly Token[]): number {
  const same = (token: Token) => JSON.stringify(token.run) === JSON.stringify(figure.run);
  return tokens.filter(same).findIndex(({ at }) => at === figure.at);
}
