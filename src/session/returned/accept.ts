import { loosenRun, replaceRuns } from '#domain/replace-runs.ts';
import type { Block, ParagraphBlock, Run } from '#domain/report.ts';
import type { ParagraphAdded, ReturnedChange } from '#domain/returned-draft.ts';
import { figureField } from '../report-draft.ts';
import { lineField } from './standing.ts';
import type { WorkingReport } from './working-report.ts';

/** How a typed-over figure is settled: the table follows the text, or the text alone is changed and no longer bound. */
export type BindingChoice = 'table' | 'text';

type Handlers = {
  [Kind in ReturnedChange['kind']]: (
    change: Extract<ReturnedChange, { kind: Kind }>,
    report: WorkingReport,
    choice: BindingChoice,
  ) => void;
};

const handlers: Handlers = {
  cell: ({ part, cell, after }, report) => report.set(`${part}.${cell}`, after),
  sentence: ({ section, block, before, after }, report) =>
    changeRuns(report, section, block, (runs) => replaceRuns(runs, before, after)),
  binding: ({ section, block, run, nth, after }, report, choice) => {
    if (choice === 'table') report.set(figureField(run.cell), after);
    else changeRuns(report, section, block, (runs) => loosenRun(runs, { run, nth }, after));
  },
  added: (change, report) => {
    report.setBlocks(change.section, withParagraph(report.blocks(change.section), change));
  },
  removed: ({ section, block }, report) =>
    report.setBlocks(
      section,
      report.blocks(section).filter(({ id }) => id !== block),
    ),
  line: (change, report) => report.set(lineField(change), change.after),
  other: () => {},
};

/** Makes a change of the returned copy in the report. */
export function accept<Kind extends ReturnedChange['kind']>(
  change: Extract<ReturnedChange, { kind: Kind }>,
  report: WorkingReport,
  choice: BindingChoice,
): void {
  const handler: Handlers[Kind] = handlers[change.kind as Kind];
  handler(change, report, choice);
}

function changeRuns(
  report: WorkingReport,
  section: string,
  block: string,
  change: (runs: readonly Run[]) => Run[] | undefined,
): void {
  const blocks = report.blocks(section).map((one): Block => {
    if (one.id !== block || one.kind !== 'paragraph') return one;
    return { ...one, runs: change(one.runs) ?? one.runs };
  });
  report.setBlocks(section, blocks);
}

/** The id that a paragraph of the copy has in the report: those put in behind one block keep their order by it. */
function idOf({ id }: Pick<ParagraphAdded, 'id'>): string {
  return `returned-${id}`;
}

/** Puts a paragraph behind its block, or behind those of the copy that stand there already. */
function withParagraph(blocks: readonly Block[], change: ParagraphAdded): Block[] {
  const { behind, level, text } = change;
  const own: ParagraphBlock = {
    id: freeId(blocks, idOf(change)),
    kind: 'paragraph',
    level,
    runs: [{ text }],
  };
  let at = blocks.findIndex(({ id }) => id === behind) + 1;
  if (behind !== undefined && at === 0) at = blocks.length;
  while (isEarlier(blocks[at], change)) at += 1;
  return [...blocks.slice(0, at), own, ...blocks.slice(at)];
}

function isEarlier(block: Block | undefined, { id }: ParagraphAdded): boolean {
  const number = /^returned-c(\d+)/.exec(block?.id ?? '')?.[1];
  return number !== undefined && Number(number) < Number(id.slice(1));
}

function freeId(blocks: readonly Block[], wanted: string): string {
  const taken = blocks.map(({ id }) => id);
  let id = wanted;
  for (let at = 2; taken.includes(id); at += 1) id = `${wanted}-${at}`;
  return id;
}
