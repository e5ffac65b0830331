import type { Report } from '#domain/report.ts';
import { type Book, partsOfTotals, violates } from './arithmetic.ts';
import { type Form, factsOf } from './generator/facts.ts';
import type { Typed } from './generator/proactive-table.ts';
import type { Random } from './generator/random.ts';
import { draftOf, reportOf } from './generator/report.ts';
import { type FigureSlip, slipFigures, type WrongCell } from './slip-figures.ts';
import { slipText, type TextSlip, type WrongText } from './slip-texts.ts';

/** 合计 typed from the ledger, or left to the computer. */
export type Totals = 'typed' | 'computed';

/** A correct report, the same with a slip, and where the slip is. */
export interface Planted {
  kind: FigureSlip | TextSlip;
  form: Form;
  totals: Totals;
  correct: Report;
  slipped: Report;
  cells: readonly WrongCell[];
  text?: WrongText;
  /** The figures after the slip, for the arithmetic. */
  book: Book;
  /** A wrong figure, and the arithmetic of the edition has nothing against it. */
  undetectable: boolean;
}

/** A report with all its figures right, typed totals or none. */
export function correctReport(random: Random, form: Form, totals: Totals) {
  const facts = factsOf(random, form);
  const draft = draftOf(random, facts);
  const computed = partsOfTotals(form);
  const figures: Typed =
    totals === 'typed'
      ? facts.figures
      : Object.fromEntries(
          Object.entries(facts.figures).filter(
            ([cell]) => !computed.has(cell) && !isHandledTotal(cell),
          ),
        );
  return { draft, report: { ...reportOf(draft), figures }, figures };
}

function isHandledTotal(cell: string): boolean {
  return cell === 'requests.handled.total';
}

/** Plants a slip among the figures; tries until the report has a place for it. */
export function plantFigures(
  random: Random,
  kind: FigureSlip,
  { form, totals, table }: { form: Form; totals: Totals; table?: string },
): Planted {
  for (;;) {
    const { report, figures, draft } = correctReport(random, form, totals);
    const cells = slipFigures(random, kind, { form, typed: figures, ...(table && { table }) });
    if (!cells) continue;
    const typed = {
      ...figures,
      ...Object.fromEntries(cells.map(({ cell, wrong }) => [cell, wrong])),
    };
    const book: Book = { form, typed };
    return {
      ...{ kind, form, totals, cells, book },
      correct: report,
      slipped: { ...reportOf(draft), figures: typed },
      undetectable: !violates(book),
    };
  }
}

/** Plants a slip in the text; none where reports of this edition do not say such things. */
export function plantText(random: Random, kind: TextSlip, form: Form): Planted {
  for (;;) {
    const { draft, report, figures } = correctReport(random, form, 'typed');
    const slip = slipText(random, kind, draft);
    if (!slip) continue;
    return {
      ...{ kind, form, totals: 'typed', cells: [], text: slip.wrong },
      ...{ book: { form, typed: figures }, undetectable: false },
      correct: report,
      slipped: reportOf(slip.draft),
    };
  }
}
