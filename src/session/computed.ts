import type { CheckOutcome } from '#domain/outcome.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { prepareCheck } from '#tasks/check.ts';
import { flatten } from './cell-tree.ts';
import { type CellViews, createCellViews } from './cell-views.ts';
import { createStore, type ExternalStore } from './external-store.ts';
import type { ReportDraft } from './report-draft.ts';
import { createSectionViews, type SectionViews } from './section-views.ts';

/** Everything that follows from what was typed: findings, totals, the views of cells and sections. */
export interface Computed {
  outcome: ExternalStore<CheckOutcome>;
  cells: CellViews;
  sections: SectionViews;
  /** Computes all of it anew; what says the same as before keeps its identity. */
  refresh(draft: ReportDraft): void;
}

/** Plans the checks of the edition once and runs them over the draft. */
export function createComputed(template: ReportTemplate, draft: ReportDraft): Computed {
  const check = prepareCheck(template);
  const run = ({ figures, unit }: ReportDraft) => {
    const typed = flatten(figures);
    return { typed, result: check({ figures: typed, kind: unit.kind }) };
  };
  const outcome = createStore(run(draft).result);
  const cells = createCellViews(template);
  const sections = createSectionViews(template);
  const refresh = (now: ReportDraft) => {
    const { typed, result } = run(now);
    outcome.set(result);
    cells.update(typed, result);
    sections.update(now, result);
  };
  refresh(draft);
  return { outcome, cells, sections, refresh };
}
