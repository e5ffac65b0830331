import { type OpenFindings, shownFigures, weighFindings } from '#domain/explained.ts';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { addFindings, type FilledReport, figuresIn, prepareCheck } from '#tasks/check-figures.ts';
import { flatten } from './cell-tree.ts';
import { type CellViews, createCellViews } from './cell-views.ts';
import { createStore, type ExternalStore } from './external-store.ts';
import type { ReportDraft } from './report-draft.ts';
import { createSectionViews, type SectionViews } from './section-views.ts';

/** Everything that follows from what was typed: findings, totals, the views of cells and sections. */
export interface Computed {
  outcome: ExternalStore<CheckOutcome>;
  /** What of the findings no 情况说明 has settled. */
  open: ExternalStore<OpenFindings>;
  cells: CellViews;
  sections: SectionViews;
  /** Computes all of it anew; what says the same as before keeps its identity. */
  refresh(draft: ReportDraft): void;
  dispose(): void;
}

/** How long the hands must rest, in milliseconds, before the text is read again. */
const REST = 300;

export interface ComputedParts {
  template: ReportTemplate;
  draft: ReportDraft;
  /** 上年报告, by what the draft says it is. */
  lastYearOf(draft: ReportDraft): FilledReport | undefined;
  /** 本单位词表 as it is kept at the moment. */
  words(): Promise<readonly WordEntry[] | undefined>;
  /** The whole report as it stands, for the checks of the text. */
  report(): Report;
}

/**
 * Plans the checks of the edition once and runs those of the figures at every change.
 * The checks of the text load after the start and run when the hands rest.
 */
export function createComputed({
  template,
  draft,
  lastYearOf,
  words,
  report,
}: ComputedParts): Computed {
  const check = prepareCheck(template);
  const figuresOf = remembered((last: FilledReport) => figuresIn(template, last));
  const run = (changed: ReportDraft) => {
    const typed = flatten(changed.figures);
    const last = lastYearOf(changed);
    const lastYear = last && { lastYear: figuresOf(last) };
    return { typed, result: check({ figures: typed, unit: changed.unit, ...lastYear }) };
  };
  const outcome = createStore(run(draft).result);
  const open = createStore(weighFindings([], [], () => ''));
  const cells = createCellViews(template);
  const sections = createSectionViews(template);
  let now = draft;
  let text: readonly Finding[] = [];
  const show = () => {
    const { typed, result } = run(now);
    const all = addFindings(result, text);
    const weighed = weighFindings(all.findings, now.explanations, shownFigures(typed, all.totals));
    cells.update(typed, all);
    sections.update(now, weighed.open);
    outcome.set(all);
    open.set(weighed);
  };
  const readText = async () => {
    const [{ checkReportText }, list] = await Promise.all([
      import('#tasks/check-text.ts'),
      words(),
      import('#i18n/late-sentences.zh-cn.ts'),
    ]);
    const lastYear = lastYearOf(now);
    text = checkReportText({ report: report(), template }, outcome.get(), {
      last: lastYear,
      words: list,
    });
    show();
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const refresh = (changed: ReportDraft) => {
    now = changed;
    show();
    clearTimeout(resting);
    resting = setTimeout(readText, REST);
  };
  refresh(draft);
  return { outcome, open, cells, sections, refresh, dispose: () => clearTimeout(resting) };
}

/** A function of one thing, which is the same from call to call. */
function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}
