import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureRun } from '#domain/move-edition.ts';
import { loosenRun, replaceRuns } from '#domain/replace-runs.ts';
import type { Run } from '#domain/report.ts';
import { changedParagraph } from '#intake/returned/changed-paragraph.ts';
import { returnedText } from '#intake/returned/returned-text.ts';
import { sentenceSteps } from '#intake/returned/sentence-steps.ts';
import { diffTokens } from '#intake/returned/token-diff.ts';
import { textOf, tokensOf } from '#intake/returned/tokens.ts';

const FIGURES: Readonly<Record<string, string>> = {
  'requests.received.total': '63',
  'requests.granted.total': '1,208',
  'requests.carriedIn.total': '',
};
const print = ({ cell }: FigureRun) => FIGURES[cell] ?? '';
const figures = Object.keys(FIGURES).map((cell): FigureRun => ({ cell, as: 'figure' }));

const words = fc.stringMatching(/^[甲乙丙丁，]{1,6}$/);
const text = fc.array(fc.oneof(words, fc.constantFrom('。', '；', '65', '7%')), { maxLength: 8 });

test('the way from one text to another holds both, token by token', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [old, now] = [one.join(''), other.join('')];
      const steps = sentenceSteps(diffTokens(tokensOf(old), tokensOf(now))).flatMap(
        (sentence) => sentence.steps,
      );
      const olds = steps.flatMap((step) => (step.how === 'inserted' ? [] : step.old));
      const nows = steps.flatMap((step) => (step.how === 'deleted' ? [] : step.now));
      expect([textOf(olds), textOf(nows)]).toEqual([old, now]);
    }),
  );
});

/** Sentences that differ from each other, some with figures of the tables, each figure once. */
const paragraph = fc
  .array(fc.tuple(words, fc.boolean(), words), { maxLength: 5 })
  .map((sentences) =>
    sentences.flatMap(([before, isBound, after], at): Run[] => {
      const figure = isBound ? figures[at] : undefined;
      return [
        { text: `第${'一二三四五'.charAt(at)}句${before}` },
        ...(figure ? [figure] : []),
        { text: `${after}。` },
      ];
    }),
  );

/** Stretches of the printed text put in, taken out, or replaced. */
const edits = fc.array(
  fc.record({
    at: fc.nat(60),
    drop: fc.nat(6),
    put: fc.oneof(words, fc.constantFrom('', '65', '。')),
  }),
  { maxLength: 3 },
);

test('all changes of a paragraph, made one after the other, make the paragraph that came back', () => {
  fc.assert(
    fc.property(paragraph, edits, (runs, made) => {
      const printed = runs.map((run) => ('text' in run ? run.text : print(run))).join('');
      const now = made.reduce(
        (all, { at, drop, put }) => all.slice(0, at) + put + all.slice(at + drop),
        printed,
      );
      const changes = changedParagraph(
        { section: 'overview', block: 'overview-1', runs, print },
        returnedText([{ text: now }]),
      );
      let result: Run[] = [...runs];
      for (const change of changes) {
        if (change.kind !== 'sentence') continue;
        const next = replaceRuns(result, change.before, change.after);
        expect(next, JSON.stringify(change)).toBeDefined();
        result = next ?? result;
      }
      // From the last, so that the ones before keep their number.
      for (const change of [...changes].reverse()) {
        if (change.kind !== 'binding') continue;
        result = loosenRun(result, change, change.after) ?? result;
      }
      const shown = result.map((run) => ('text' in run ? run.text : print(run))).join('');
      expect(shown).toBe(now);
    }),
    { numRuns: 1000 },
  );
});
