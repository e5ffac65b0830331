import type { FigureRun } from './move-edition.ts';
import type { ParagraphBlock, Run } from './report.ts';

/** What a bound figure prints. */
export type Print = (run: FigureRun) => string;

/** A stretch of the plain text of a block, in characters. */
export interface Stretch {
  start: number;
  end: number;
}

/** The text a run prints. */
export function printed(run: Run, print: Print): string {
  return 'text' in run ? run.text : print(run);
}

/** The runs of a block with others in place of some of its characters; a bound figure that is touched becomes text. */
export function replaceCharacters(
  block: ParagraphBlock,
  { start, end, instead }: Stretch & { instead: Run },
  print: Print,
): ParagraphBlock {
  const runs: Run[] = [];
  let offset = 0;
  let placed = false;
  for (const run of block.runs) {
    const words = printed(run, print);
    const [from, to] = [start - offset, end - offset];
    offset += words.length;
    if (to <= 0 || from >= words.length) {
      runs.push(run);
      continue;
    }
    runs.push({ text: words.slice(0, Math.max(0, from)) });
    if (!placed) runs.push(instead);
    runs.push({ text: words.slice(to) });
    placed = true;
  }
  return { ...block, runs: joined(runs) };
}

/** Neighbouring texts as one; empty ones left out. */
function joined(runs: readonly Run[]): Run[] {
  const together: Run[] = [];
  for (const run of runs) {
    const last = together.at(-1);
    if ('text' in run && last && 'text' in last) {
      together[together.length - 1] = { text: last.text + run.text };
    } else if (!('text' in run) || run.text !== '') {
      together.push(run);
    }
  }
  return together;
}
