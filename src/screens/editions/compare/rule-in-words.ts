import { leavesOf } from '#domain/cells.ts';
import type { ReconciliationRule } from '#domain/rule.ts';
import { termOf } from '#domain/rule-terms.ts';
import type { Leaf } from '#domain/table-template.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { Words } from '#i18n/zh-cn.ts';
import type { EditionWords } from '../use-edition-words.ts';

/** A relation as one reads it: its terms by name, and on what it depends. */
export interface RuleWords {
  left: readonly string[];
  relation: string;
  right: readonly string[];
  /** 不符时为“错误”，仅适用于政府. */
  conditions: string;
  /** All of it. */
  sentence: string;
}

/** The words a relation is told in. */
export interface RuleVocabulary extends Pick<Words, 'findings' | 'marks' | 'units'> {
  compare: EditionWords['compare'];
}

/** 勾稽关系 in words: a term is a row, a column, or a cell where both are told. */
export function ruleInWords(
  rule: ReconciliationRule,
  edition: ReportTemplate,
  { compare: words, findings, marks, units }: RuleVocabulary,
): RuleWords {
  const name = (term: string) => termName(term, edition, words);
  const left = rule.left.map(name);
  const right = rule.right.map(name);
  const relation = words.relation[rule.relation];
  const conditions = marks.clauses([
    words.severity(findings.severity[rule.severity]),
    ...(rule.when ? [words.when[rule.when.is](name(rule.when.cell))] : []),
    ...(rule.for ? [words.kinds(marks.list(rule.for.map((kind) => units.kind[kind])))] : []),
  ]);
  const sides = [left.join(words.plus), right.join(words.plus)];
  return { left, relation, right, conditions, sentence: sides.join(` ${relation} `) };
}

function termName(term: string, edition: ReportTemplate, words: EditionWords['compare']): string {
  const { cell, last } = termOf(term);
  const [table = '', row = '', column = ''] = cell.split('.');
  const names = leafNames(edition, table);
  const rowName = names.get(`row ${row}`) ?? row;
  const columnName = names.get(`column ${column}`) ?? column;
  const both = () => (row === '*' ? columnName : words.cell(rowName, columnName));
  const name = column === '*' ? rowName : both();
  return last ? words.lastYear(name) : name;
}

function leafNames(edition: ReportTemplate, id: string): ReadonlyMap<string, string> {
  const blocks = edition.tables.find((table) => table.id === id)?.blocks ?? [];
  const named =
    (kind: string) =>
    ({ id: leaf, short, label }: Leaf): [string, string] => [`${kind} ${leaf}`, short ?? label];
  return new Map(
    blocks.flatMap(({ rows, columns }) => [
      ...leavesOf(rows).map(named('row')),
      ...leavesOf(columns).map(named('column')),
    ]),
  );
}
