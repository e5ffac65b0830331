import { type Cell, cellsOf } from '#domain/cells.ts';
import type { Finding } from '#domain/finding.ts';
import type { Block } from '#domain/report.ts';
import type { Severity } from '#domain/rule.ts';
import type { ReportTemplate, SectionTemplate } from '#domain/template.ts';
import { createStore, type ExternalStore } from './external-store.ts';
import { createKeyedStore } from './keyed-store.ts';
import type { ReportDraft } from './report-draft.ts';
import { cellFilling, frontFilling, narrativeFilling, stateOf } from './section-state.ts';

/** How far a section is: nothing in it, some, all, or something to mend. */
export type SectionState = 'empty' | 'partly' | 'complete' | 'problems';

/** What one section shows in the outline and at its head. */
export interface SectionView {
  id: string;
  /** The official heading, or the office's own; an attachment's title; '' for `front`. */
  heading: string;
  blocks: readonly Block[];
  state: SectionState;
  /** Open findings that name a cell or a text of this section. */
  counts: Readonly<Record<Severity, number>>;
}

/** The views of all sections and attachments, `front` included; a view keeps its identity until it says something else. */
export interface SectionViews {
  get(id: string): SectionView;
  order(): readonly string[];
  /** The ids of the attachments in their order. */
  attachments(): readonly string[];
  subscribe(id: string, listener: () => void): () => void;
  /** Tells of another order of sections or of attachments. */
  subscribeOrder(listener: () => void): () => void;
  /** `findings` are those that wait for the office. */
  update(draft: ReportDraft, findings: readonly Finding[]): void;
}

const NONE: Readonly<Record<Severity, number>> = { mustFix: 0, mustExplain: 0, notice: 0 };
const BLANK: SectionView = { id: '', heading: '', blocks: [], state: 'empty', counts: NONE };

/** Views of the sections of a report; all blank until the first update. */
export function createSectionViews(template: ReportTemplate): SectionViews {
  const views = createKeyedStore<SectionView>(BLANK, sameView);
  const order = createStore<readonly string[]>([]);
  const attachments = createStore<readonly string[]>([]);
  const official = new Map(template.sections.map((section) => [section.id, section]));
  const cells = new Map(template.tables.map((table) => [table.id, cellsOf(table)]));
  return {
    get: views.get,
    order: order.get,
    attachments: attachments.get,
    subscribe: views.subscribe,
    subscribeOrder(listener) {
      const leaving = [order.subscribe(listener), attachments.subscribe(listener)];
      return () => leaving.forEach((leave) => void leave());
    },
    update(draft, findings) {
      views.set('front', frontView(draft));
      for (const id of draft.sectionOrder) {
        views.set(id, sectionView(id, { draft, findings, cells, official: official.get(id) }));
      }
      for (const id of draft.attachmentOrder) {
        views.set(id, attachmentView(id, { draft, findings, cells }));
      }
      keepOrder(order, draft.sectionOrder);
      keepOrder(attachments, draft.attachmentOrder);
      views.notify();
    },
  };
}

function frontView(draft: ReportDraft): SectionView {
  const { opening } = draft.front;
  return {
    ...BLANK,
    id: 'front',
    blocks: opening,
    state: stateOf([frontFilling(draft.front)], NONE),
  };
}

function attachmentView(id: string, standing: Standing): SectionView {
  const { title = '', blocks = [] } = standing.draft.attachments[id] ?? {};
  return { id, heading: title, blocks, ...standingOf(id, blocks, standing) };
}

function keepOrder(order: ExternalStore<readonly string[]>, now: readonly string[]): void {
  if (order.get().join() !== now.join()) order.set([...now]);
}

interface Standing {
  draft: ReportDraft;
  findings: readonly Finding[];
  /** By the id of their table. */
  cells: ReadonlyMap<string, readonly Cell[]>;
}

function sectionView(
  id: string,
  { official, ...standing }: Standing & { official: SectionTemplate | undefined },
): SectionView {
  const section = standing.draft.sections[id];
  const blocks = section?.blocks ?? [];
  const heading = section?.heading || official?.title || '';
  return { id, heading, blocks, ...standingOf(id, blocks, standing, official?.outline) };
}

/** How far a part of the report is, and what is open in it. */
function standingOf(
  id: string,
  blocks: readonly Block[],
  { draft, findings, cells }: Standing,
  outline: readonly string[] = [],
): Pick<SectionView, 'state' | 'counts'> {
  const names = blocks.flatMap((block) => (block.kind === 'table' ? block.table : []));
  const tables = names.flatMap((name) => [cells.get(name) ?? []]);
  const named = findings.filter((finding) => concerns(finding, id, names));
  const counts = countOf(named);
  const fillings = [
    ...tables.map((table) => cellFilling(table, draft.figures)),
    ...(tables.length === 0 ? [narrativeFilling(blocks, outline)] : []),
  ];
  const open = countOf(named.filter((finding) => finding.check !== 'blank'));
  return { state: stateOf(fillings, open), counts };
}

function concerns(finding: Finding, section: string, tables: readonly string[]): boolean {
  return finding.places.some((place) =>
    'cell' in place
      ? tables.some((table) => place.cell.startsWith(`${table}.`))
      : place.section === section,
  );
}

function countOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { ...NONE };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function sameView(a: SectionView, b: SectionView): boolean {
  return (
    a.heading === b.heading &&
    a.blocks === b.blocks &&
    a.state === b.state &&
    a.counts.mustFix === b.counts.mustFix &&
    a.counts.mustExplain === b.counts.mustExplain &&
    a.counts.notice === b.counts.notice
  );
}
