import type { UnitKind } from './unit.ts';

/** 错误 / 需说明 / 提示: must be fixed, must be explained or fixed, worth a look. */
export type Severity = 'mustFix' | 'mustExplain' | 'notice';

/** All severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['mustFix', 'mustExplain', 'notice'];

/**
 * 勾稽关系: the sum of the left terms stands in a relation to the sum of the right ones.
 * A term is a cell address; one part of it may be `*`, the same leaf in every term of the rule;
 * `last:` before it reads last year's report. A relation with a total alone on one side is that total's formula.
 */
export interface ReconciliationRule {
  id: string;
  label: string;
  /** 文号 or standard that gives the rule. */
  source: string;
  severity: Severity;
  left: readonly string[];
  relation: '=' | '<=';
  right: readonly string[];
  /** The rule applies only while this cell is zero, or positive. */
  when?: { cell: string; is: 'zero' | 'positive' };
  /** The rule applies only to these kinds of unit; to all when absent. */
  for?: readonly UnitKind[];
}

/** 核对结论: undecided while a figure is blank, unreadable, or the sum is beyond what is exact. */
export type Verdict = 'agrees' | 'differs' | 'undecided';

/**
 * 填报要求: what the text of a table's cells must be, whatever the sums say.
 * `reading` = every filled cell is a figure of its leaf; `blank` = no cell is left empty.
 */
export interface CellRule {
  id: string;
  check: 'reading' | 'blank';
  label: string;
  source: string;
  severity: Severity;
  /** Ids of the tables it covers. */
  tables: readonly string[];
}
