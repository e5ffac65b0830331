import type { FigureRun } from '#domain/move-edition.ts';
import type { ReturnedChange, Reviser } from '#domain/returned-draft.ts';
import { paragraphLevel } from '../draft-sections.ts';
import { signingDay } from '../front-facts.ts';
import type { Aligned } from './align.ts';
import { changedParagraph } from './changed-paragraph.ts';
import type { PrintedEntry } from './printed-entries.ts';
import type { EmptiedEntry, ReturnedEntry } from './returned-entries.ts';
import { distinct, revisersIn, tight } from './returned-text.ts';

/** A change that has no id yet. */
export type Unnamed = ReturnedChange extends infer Change
  ? Change extends ReturnedChange
    ? Omit<Change, 'id'>
    : never
  : never;

/** What an entry stands among. */
export interface Surroundings {
  at: number;
  pairs: readonly Aligned<PrintedEntry, ReturnedEntry>[];
  emptied: readonly EmptiedEntry[];
  /** What a bound figure of the text prints. */
  print: (run: FigureRun) => string;
}

/** What became of something that was printed, or what was put in. */
export function changedEntry(
  { base, other }: Aligned<PrintedEntry, ReturnedEntry>,
  around: Surroundings,
): Unnamed[] {
  if (base && other)
    return tight(base.text) === tight(other.text) ? [] : changed(base, other, around);
  if (base) return removed(base, around);
  return other ? added(other, around) : [];
}

function changed(base: PrintedEntry, now: ReturnedEntry, { print }: Surroundings): Unnamed[] {
  const { kind, section, block, runs } = base;
  const revisers = revisersIn(now, { from: 0, to: now.text.length });
  const common = { revisers, before: base.text, after: now.text.trim() };
  switch (kind) {
    case 'paragraph':
      return runs
        ? changedParagraph({ section, block: block ?? '', runs, print }, now)
        : [{ kind: 'other', ...common, place: now.place }];
    case 'title':
      return [{ kind: 'line', part: 'title', ...common, after: tight(now.text) }];
    case 'heading':
      return [{ kind: 'line', part: 'heading', section, ...common }];
    case 'attachmentTitle':
      return [{ kind: 'line', part: 'attachment', section, ...common, after: tight(now.text) }];
    case 'signature': {
      const [before, after] = [signingDay(base.text), signingDay(now.text)];
      return before && after
        ? [{ kind: 'line', part: 'signedOn', revisers, before, after }]
        : [{ kind: 'other', ...common, place: now.place }];
    }
    case 'mark':
    case 'table':
      return [];
    default:
      return [{ kind: 'other', ...common, place: now.place }];
  }
}

function removed(
  { kind, section, block, text, bookmark, runs }: PrintedEntry,
  around: Surroundings,
): Unnamed[] {
  const revisers = takenOutBy(text, bookmark, around);
  if (kind === 'paragraph' && runs)
    return [{ kind: 'removed', section, block: block ?? '', text, revisers }];
  if (kind === 'mark' || kind === 'picture') return [];
  return [{ kind: 'other', before: text, after: '', revisers }];
}

/** Who took a paragraph out: what was deleted where its bookmark still stands, or what it was made of. */
function takenOutBy(
  text: string,
  bookmark: string | undefined,
  { pairs, emptied }: Surroundings,
): Reviser[] {
  const all = [...emptied, ...pairs.flatMap(({ other }) => other ?? [])];
  const marked = all.filter(({ bookmarks }) => bookmark && bookmarks.includes(bookmark));
  const whole = tight(text);
  const pieces = (marked.length > 0 ? marked : all).flatMap(({ deleted }) => deleted);
  return distinct(pieces.filter((piece) => piece.text !== '' && whole.includes(tight(piece.text))));
}

function added(now: ReturnedEntry, { at, pairs }: Surroundings): Unnamed[] {
  const { text, place } = now;
  const revisers = revisersIn(now, { from: 0, to: text.length });
  const before = pairs.slice(0, at).findLast(({ base }) => base && isOfReport(base))?.base;
  const nothing = { before: '', after: text.trim(), revisers, place };
  if (now.kind === 'table') return [];
  if (!before || !HOLDS.has(before.kind)) return [{ kind: 'other', ...nothing }];
  const { section, block } = before;
  const level = paragraphLevel(text.trim());
  return [
    {
      kind: 'added',
      section,
      ...(block !== undefined && { behind: block }),
      level,
      text: text.trim(),
      revisers,
    },
  ];
}

/** The lines that the form prints around a table are none of the report's own. */
function isOfReport({ kind, runs }: PrintedEntry): boolean {
  return kind !== 'paragraph' || runs !== undefined;
}

/** What a new paragraph can stand behind and be of the report. */
const HOLDS: ReadonlySet<PrintedEntry['kind']> = new Set([
  'title',
  'mark',
  'heading',
  'paragraph',
  'picture',
  'caption',
  'table',
  'attachmentTitle',
]);
