import type { CellAddress } from './address.ts';
import type { Finding, Message } from './finding.ts';
import type { Severity, Verdict } from './rule.ts';

/** One 勾稽关系 as this report fills it: a rule, with its `*` put in. Figures are decimal strings. */
export interface RelationOutcome {
  /** `requestsBalance:naturalPerson`: the rule and what its `*` stands for. */
  id: string;
  rule: string;
  verdict: Verdict;
  /** Every cell of both sides. */
  cells: readonly CellAddress[];
  /** The sums of both sides and left minus right, where all figures are known. */
  left?: string;
  right?: string;
  difference?: string;
}

/** A rule that did not run, and why. */
export interface RuleNotRun {
  rule: string;
  why: Message;
}

/** 核对结果 of a whole report. */
export interface CheckOutcome {
  rules: { agrees: number; differs: number; undecided: number; notRun: readonly RuleNotRun[] };
  relations: readonly RelationOutcome[];
  /** The gravest first, then in the order of the form. */
  findings: readonly Finding[];
  counts: Readonly<Record<Severity, number>>;
  /** 自动合计: the digits of every total cell whose parts are known, also where the clerk typed a total beside it. */
  totals: Readonly<Record<CellAddress, string>>;
}
