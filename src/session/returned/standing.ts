import { holdsRuns } from '#domain/replace-runs.ts';
import type { Run } from '#domain/report.ts';
import type {
  CellChange,
  LineChange,
  ReturnedChange,
  SentenceChange,
} from '#domain/returned-draft.ts';
import type { ReportSession } from '../report-session.ts';
import { type WorkingReport, workingReport } from './working-report.ts';

/**
 * How the report stands to a change of its copy: as it was printed, so that the change can be made; the same already;
 * or otherwise, for it was changed here as well.
 */
export type Standing = 'asPrinted' | 'same' | 'otherwise';

type Handlers = {
  [Kind in ReturnedChange['kind']]: (
    change: Extract<ReturnedChange, { kind: Kind }>,
    session: ReportSession,
    report: WorkingReport,
  ) => Standing;
};

const handlers: Handlers = {
  cell: (change, session) => {
    const now = cellText(session, change);
    return now === change.after ? 'same' : now === change.before ? 'asPrinted' : 'otherwise';
  },
  sentence: (change, _session, report) => sentenceStanding(change, report),
  binding: ({ section, block, run }, _session, report) => {
    const runs = report.paragraph(section, block)?.runs ?? [];
    return holdsRuns(runs, [run]) ? 'asPrinted' : 'otherwise';
  },
  added: ({ section, text }, _session, report) =>
    report.blocks(section).some((block) => block.kind === 'paragraph' && typed(block.runs) === text)
      ? 'same'
      : 'asPrinted',
  removed: ({ section, block }, _session, report) =>
    report.paragraph(section, block) ? 'asPrinted' : 'same',
  line: (change, session, report) => {
    const now = lineText(change, session, report);
    return now === change.after ? 'same' : now === change.before ? 'asPrinted' : 'otherwise';
  },
  other: () => 'asPrinted',
};

/** How the open report stands to a change of its returned copy. */
export function standingOf(change: ReturnedChange, session: ReportSession): Standing {
  return standing(change, session);
}

function standing<Kind extends ReturnedChange['kind']>(
  change: Extract<ReturnedChange, { kind: Kind }>,
  session: ReportSession,
): Standing {
  const handler: Handlers[Kind] = handlers[change.kind as Kind];
  return handler(change, session, workingReport(session));
}

/** What a cell shows now: its digits, its total where none is typed, its text, note or unit. */
export function cellText(
  session: ReportSession,
  { cell, part }: Pick<CellChange, 'cell' | 'part'>,
): string {
  if (part !== 'figures') return String(workingReport(session).get(`${part}.${cell}`) ?? '');
  const { reading, text, computed } = session.cells.get(cell);
  return reading.state === 'read' ? reading.digits : text || (computed ?? '');
}

/** A sentence that is longer by another part of the copy holds both; the longer one tells. */
function sentenceStanding(
  { section, block, before, after }: SentenceChange,
  report: WorkingReport,
): Standing {
  const runs = report.paragraph(section, block)?.runs;
  if (!runs) return 'otherwise';
  const isNow = after.length > 0 && holdsRuns(runs, after);
  const wasHere = holdsRuns(runs, before) && (before.length > 0 || runs.length === 0);
  if (isNow && wasHere) return size(after) > size(before) ? 'same' : 'asPrinted';
  if (wasHere) return 'asPrinted';
  return isNow || after.length === 0 ? 'same' : 'otherwise';
}

function size(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + ('text' in run ? run.text.length : 1), 0);
}

function typed(runs: readonly Run[]): string | undefined {
  return runs.every((run) => 'text' in run)
    ? runs.map((run) => ('text' in run ? run.text : '')).join('')
    : undefined;
}

/** A line as it is printed now; an empty field prints what the program makes by itself. */
function lineText(change: LineChange, session: ReportSession, report: WorkingReport): string {
  const { part, section = '', before } = change;
  if (part === 'heading') return session.sections.get(section).heading;
  return String(report.get(lineField(change)) || before);
}

/** The field that holds a line. */
export function lineField({ part, section }: Pick<LineChange, 'part' | 'section'>): string {
  if (part === 'heading') return `sections.${section}.heading`;
  if (part === 'attachment') return `attachments.${section}.title`;
  return `front.${part}`;
}
