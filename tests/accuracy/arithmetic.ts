import type { Form } from './generator/facts.ts';
import type { Typed } from './generator/proactive-table.ts';
import { APPLICANTS, OUTCOMES } from './generator/requests-table.ts';
import { ANSWERS, CHANNELS, REFUSALS, WAYS_TO_APPLY } from './generator/statistics-table.ts';

/** One sentence of the regulation's arithmetic; `last:` stands before a figure of last year's report. */
export interface Equation {
  kind: '=' | '<=';
  left: readonly string[];
  right: readonly string[];
  /** It speaks only while this figure is 0. */
  whileZero?: string;
}

/** Figures as typed, and last year's where they are at hand. */
export interface Book {
  form: Form;
  typed: Typed;
  last?: Typed;
}

/** The parts of every total, by the address of the total; a total may have its parts in two ways. */
export function partsOfTotals(form: Form): Map<string, readonly string[]> {
  if (form === '2014' || form === '2014-liaoning') {
    const of = (names: readonly string[]) => names.map((name) => `statistics.${name}.count`);
    return new Map([
      ['statistics.received.count', of(WAYS_TO_APPLY)],
      ['statistics.concluded.count', of(['onTime', 'extended'])],
      ['statistics.answered.count', of(ANSWERS)],
      ['statistics.refused.count', of(REFUSALS)],
      ...['reconsideration', 'litigation'].map((name) => cases(name)),
      ...(form === '2014'
        ? [['statistics.staff.count', of(['fullTime', 'partTime'])] as const]
        : []),
    ]);
  }
  const outcomes = Object.values(OUTCOMES[form]).flat();
  const rows = ['received', 'carriedIn', ...outcomes, 'carriedOut'];
  return new Map([
    ...rows.map((row) => across(row)),
    ...APPLICANTS.map((column) => down(outcomes, column)),
    down(outcomes, 'total'),
    ...['reconsideration', 'direct', 'afterReconsideration'].map(
      (row) =>
        [
          `disputes.${row}.total`,
          ['upheld', 'corrected', 'otherResult', 'pending'].map((one) => `disputes.${row}.${one}`),
        ] as const,
    ),
  ]);
}

function cases(name: string): readonly [string, readonly string[]] {
  const parts = ['Upheld', 'Corrected', 'Other'].map((one) => `statistics.${name}${one}.count`);
  return [`statistics.${name}.count`, parts];
}

function across(row: string): readonly [string, readonly string[]] {
  return [`requests.${row}.total`, APPLICANTS.map((one) => `requests.${row}.${one}`)];
}

function down(outcomes: readonly string[], column: string): readonly [string, readonly string[]] {
  return [`requests.handled.${column}`, outcomes.map((row) => `requests.${row}.${column}`)];
}

/** The arithmetic of an edition, written down from the regulation and from practice. */
export function equationsOf({ form, last }: Book): Equation[] {
  const sums = [...partsOfTotals(form)].map(
    ([total, parts]): Equation => ({ kind: '=', left: parts, right: [total] }),
  );
  if (form === '2014' || form === '2014-liaoning') return [...sums, ...statistics(form)];
  const [, handledAcross] = across('handled');
  const balance = [...APPLICANTS, 'total'].map(
    (column): Equation => ({
      kind: '=',
      left: [`requests.received.${column}`, `requests.carriedIn.${column}`],
      right: [`requests.handled.${column}`, `requests.carriedOut.${column}`],
    }),
  );
  return [
    ...sums,
    ...balance,
    { kind: '=', left: handledAcross, right: ['requests.handled.total'] },
    ...(form === '2019' ? within2019() : []),
    ...(last ? overTheYears(form) : []),
  ];
}

function within2019(): Equation[] {
  return ['regulations', 'normativeDocuments'].flatMap((row) =>
    ['publishedTotal', 'newlyMade'].map(
      (most): Equation => ({
        kind: '<=',
        left: [`proactiveDisclosure.${row}.newlyPublished`],
        right: [`proactiveDisclosure.${row}.${most}`],
      }),
    ),
  );
}

function overTheYears(form: '2019' | '2021'): Equation[] {
  const carried = [...APPLICANTS, 'total'].map(
    (column): Equation => ({
      kind: '=',
      left: [`requests.carriedIn.${column}`],
      right: [`last:requests.carriedOut.${column}`],
    }),
  );
  const at = 'proactiveDisclosure';
  if (form === '2021') {
    const stock = ['regulations', 'normativeDocuments'].map(
      (row): Equation => ({
        kind: '=',
        left: [`${at}.${row}.inForce`, `${at}.${row}.repealed`],
        right: [`last:${at}.${row}.inForce`, `${at}.${row}.issued`],
      }),
    );
    return [...carried, ...stock];
  }
  const items = ['permits', 'otherServices', 'penalties', 'coercions', 'fees'].map(
    (row): Equation => ({
      kind: '=',
      left: [`${at}.${row}.priorItems`],
      right: [`last:${at}.${row}.priorItems`, `last:${at}.${row}.change`],
    }),
  );
  return [...carried, ...items];
}

function statistics(form: '2014' | '2014-liaoning'): Equation[] {
  const of = (names: readonly string[]) => names.map((name) => `statistics.${name}.count`);
  const within = (part: string, ...most: string[]): Equation => ({
    ...{ kind: '<=', left: of([part]), right: of(most) },
  });
  const equal = (total: string, ...parts: string[]): Equation => ({
    ...{ kind: '=', left: of(parts), right: of([total]) },
  });
  const nothing = (name: string, where: string): Equation => ({
    ...{ kind: '=', left: of([name]), right: [], whileZero: `statistics.${where}.count` },
  });
  const responses = ['pressConferences', 'interviews', 'socialMediaResponses', 'otherResponses'];
  const shared = [
    within('concluded', 'received'),
    within('answered', 'concluded'),
    within('published', ...CHANNELS),
    within('normativePublished', 'normativeIssued'),
    within('normativePublished', 'published'),
    within('pressConferencesByHead', 'pressConferences'),
    within('interviewsByHead', 'interviews'),
    nothing('trained', 'trainingSessions'),
    nothing('trainingSessions', 'trained'),
    nothing('fees', 'received'),
  ];
  if (form === '2014') {
    return [...shared, within('responded', ...responses, 'interpretationArticles')];
  }
  return [
    ...shared,
    equal('responded', ...responses),
    equal('consultations', 'consultationsOnline', 'consultationsOtherwise'),
    equal('interpretations', 'interpretationsOnline', 'interpretationsOtherwise'),
    within('newDisclosureColumns', 'disclosureColumns'),
    within('newDisclosureSystems', 'disclosureSystems'),
  ];
}

/** A figure that counts: as typed, or added up where a total is left to the computer. */
export type Reading = (term: string) => number;

/** Reads a book; a total that is not typed is added up from its parts. */
export function readerOf(book: Book): Reading {
  const totals = partsOfTotals(book.form);
  const read =
    (typed: Typed): Reading =>
    (address) => {
      const text = typed[address];
      if (text !== undefined) return Number(text);
      return (totals.get(address) ?? []).reduce((sum, one) => sum + read(typed)(one), 0);
    };
  const now = read(book.typed);
  const last = read(book.last ?? {});
  return (term) => (term.startsWith('last:') ? last(term.slice('last:'.length)) : now(term));
}

/** Left minus right. */
export function gapOf({ left, right }: Equation, reading: Reading): number {
  const sum = (terms: readonly string[]) => terms.reduce((all, term) => all + reading(term), 0);
  return Number((sum(left) - sum(right)).toFixed(6));
}

export function isViolated(equation: Equation, reading: Reading): boolean {
  const { whileZero, kind } = equation;
  if (whileZero !== undefined && reading(whileZero) !== 0) return false;
  const gap = gapOf(equation, reading);
  return kind === '=' ? gap !== 0 : gap > 0;
}

/** Whether the arithmetic of the edition says anything against the figures. */
export function violates(book: Book): boolean {
  const reading = readerOf(book);
  return equationsOf(book).some((equation) => isViolated(equation, reading));
}
