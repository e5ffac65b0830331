import { cellsOf } from '#domain/cells.ts';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Block } from '#domain/report.ts';
import type { Severity } from '#domain/rule.ts';
import type { ReportTemplate, SectionTemplate } from '#domain/template.ts';
import { createStore } from './external-store.ts';
import { createKeyedStore } from './keyed-store.ts';
import type { ReportDraft } from './report-draft.ts';
import { cellFilling, frontFilling, narrativeFilling, stateOf } from './section-state.ts';

/** How far a section is: nothing in it, some, all, or something to mend. */
export type SectionState = 'empty' | 'partly' | 'complete' | 'problems';

/** What one section shows in the outline and at its head. */
export interface SectionView {
  id: string;
  /** The official heading, or the office's own; '' for `front`. */
  heading: string;
  blocks: readonly Block[];
  state: SectionState;
  /** Findings that name a cell or a text of this section. */
  counts: Readonly<Record<Severity, number>>;
}

/** The views of all sections, `front` included; a view keeps its identity until it says something else. */
export interface SectionViews {
  get(id: string): SectionView;
  order(): readonly string[];
  subscribe(id: string, listener: () => void): () => void;
  subscribeOrder(listener: () => void): () => void;
  update(draft: ReportDraft, outcome: CheckOutcome): void;
}

const NONE: Readonly<Record<Severity, number>> = { mustFix: 0, mustExplain: 0, notice: 0 };
const BLANK: SectionView = { id: '', heading: '', blocks: [], state: 'empty', counts: NONE };

/** Views of the sections of a report; all blank until the first update. */
export function createSectionViews(template: ReportTemplate): SectionViews {
  const views = createKeyedStore<SectionView>(BLANK, sameView);
  const order = createStore<readonly string[]>([]);
  const official = new Map(template.sections.map((section) => [section.id, section]));
  return {
    get: views.get,
    order: order.get,
    subscribe: views.subscribe,
    subscribeOrder: order.subscribe,
    update(draft, outcome) {
      if (order.get().join() !== draft.sectionOrder.join()) order.set([...draft.sectionOrder]);
      views.set('front', frontView(draft));
      for (const id of draft.sectionOrder) {
        views.set(id, sectionView(id, { draft, outcome, template, official: official.get(id) }));
      }
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

interface Standing {
  draft: ReportDraft;
  outcome: CheckOutcome;
  template: ReportTemplate;
  official: SectionTemplate | undefined;
}

function sectionView(id: string, { draft, outcome, template, official }: Standing): SectionView {
  const section = draft.sections[id];
  const blocks = section?.blocks ?? [];
  const names = blocks.flatMap((block) => (block.kind === 'table' ? block.table : []));
  const tables = template.tables.filter((table) => names.includes(table.id));
  const named = outcome.findings.filter((finding) => concerns(finding, id, names));
  const counts = countOf(named);
  const fillings = [
    ...tables.map((table) => cellFilling(cellsOf(table), draft.figures)),
    ...(tables.length === 0 ? [narrativeFilling(blocks, official?.outline ?? [])] : []),
  ];
  const open = countOf(named.filter((finding) => finding.check !== 'blank'));
  const heading = section?.heading || official?.title || '';
  return { id, heading, blocks, state: stateOf(fillings, open), counts };
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
