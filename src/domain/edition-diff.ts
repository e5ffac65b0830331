import { cellsOf, isGroup } from './cells.ts';
import type { ReconciliationRule } from './rule.ts';
import type { Leaf, TableNode } from './table-template.ts';
import type { ReportTemplate } from './template.ts';

/** Something of a form that one edition has: where it stands and how it is printed. */
export interface FormPart {
  /** `section:overview`, `attachment:screenshots`, `table:requests`, `row:requests.granted`, `column:requests.total`, `rule:requestsBalance`. */
  key: string;
  kind: 'section' | 'attachment' | 'table' | 'row' | 'column' | 'rule';
  label: string;
}

/** 格式变化: what a later edition has new, lacks, calls otherwise, and which rules it changed. */
export interface EditionDiff {
  added: readonly FormPart[];
  removed: readonly FormPart[];
  renamed: readonly { part: FormPart; before: string }[];
  changedRules: readonly { rule: ReconciliationRule; before: ReconciliationRule }[];
}

/** Compares two editions by the ids of their parts, which stay where the meaning stays. */
export function compareEditions(before: ReportTemplate, after: ReportTemplate): EditionDiff {
  const parted = partedColumns(before, after);
  const isOne = (part: FormPart) => !parted.has(part.key);
  const was = partsOf(before);
  const now = partsOf(after);
  const old = new Map(was.filter(isOne).map((part) => [part.key, part]));
  const kept = new Set(now.filter(isOne).map((part) => part.key));
  return {
    added: now.filter((part) => !old.has(part.key)),
    removed: was.filter((part) => !kept.has(part.key)),
    renamed: now.flatMap((part) => {
      const label = old.get(part.key)?.label;
      return label === undefined || label === part.label || part.kind === 'rule'
        ? []
        : [{ part, before: label }];
    }),
    changedRules: after.rules.flatMap((rule) => {
      const earlier = before.rules.find((one) => one.id === rule.id);
      return earlier && meaningOf(earlier) !== meaningOf(rule) ? [{ rule, before: earlier }] : [];
    }),
  };
}

/** Columns of one id that stand over other rows altogether: the same name was given to something else. */
function partedColumns(before: ReportTemplate, after: ReportTemplate): ReadonlySet<string> {
  const rowsUnder = (edition: ReportTemplate): ReadonlyMap<string, ReadonlySet<string>> => {
    const rows = new Map<string, Set<string>>();
    for (const cell of edition.tables.flatMap(cellsOf)) {
      const key = `column:${cell.table.id}.${cell.column.id}`;
      rows.set(key, (rows.get(key) ?? new Set()).add(cell.row.id));
    }
    return rows;
  };
  const then = rowsUnder(before);
  const apart = [...rowsUnder(after)].filter(([key, rows]) => {
    const earlier = then.get(key);
    return earlier !== undefined && ![...rows].some((row) => earlier.has(row));
  });
  return new Set(apart.map(([key]) => key));
}

/** Every part of an edition, in the order of the form. */
export function partsOf(edition: ReportTemplate): FormPart[] {
  return [
    ...edition.sections.map(({ id, title }) => part('section', id, title)),
    ...(edition.attachments ?? []).map(({ id, title }) => part('attachment', id, title)),
    ...edition.tables.flatMap((table) => [
      part('table', table.id, table.title),
      ...distinct(
        table.blocks.flatMap(({ rows, columns }) => [
          ...leafParts('row', table.id, rows),
          ...leafParts('column', table.id, columns),
        ]),
      ),
    ]),
    ...edition.rules.map(({ id, label }) => part('rule', id, label)),
  ];
}

function part(kind: FormPart['kind'], id: string, label: string): FormPart {
  return { key: `${kind}:${id}`, kind, label };
}

/** A leaf is told with the headings it stands under: （五）不予处理 · 2.重复申请. */
function leafParts(
  kind: 'row' | 'column',
  table: string,
  nodes: readonly TableNode[],
  under: readonly string[] = [],
): FormPart[] {
  return nodes.flatMap((node) =>
    isGroup(node)
      ? leafParts(kind, table, node.children, [...under, node.label])
      : [part(kind, `${table}.${node.id}`, labelOf(node, under))],
  );
}

function labelOf({ label }: Leaf, under: readonly string[]): string {
  return [...under, label].join(' · ');
}

function distinct(parts: readonly FormPart[]): FormPart[] {
  return [...new Map(parts.map((one) => [one.key, one])).values()];
}

function meaningOf({
  left,
  relation,
  right,
  severity,
  when,
  for: kinds,
}: ReconciliationRule): string {
  return JSON.stringify([[...left].sort(), relation, [...right].sort(), severity, when, kinds]);
}
