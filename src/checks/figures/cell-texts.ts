import type { Cell } from '#domain/cells.ts';
import type { Finding } from '#domain/finding.ts';
import type { CellRule } from '#domain/rule.ts';
import type { CheckPlan } from '../plan.ts';
import type { FigureSheet } from './sheet.ts';

/** 填报要求: what is typed where a figure belongs, and what is left blank; blanks are one finding a table. */
export function checkCellTexts(plan: CheckPlan, sheet: FigureSheet): Finding[] {
  return plan.template.cellRules.flatMap((rule) =>
    rule.check === 'reading' ? unreadable(plan, sheet, rule) : blanks(plan, sheet, rule),
  );
}

function unreadable(plan: CheckPlan, sheet: FigureSheet, rule: CellRule): Finding[] {
  return plan.cells.flatMap((cell, index) => {
    const reading = sheet.readings[index];
    if (!rule.tables.includes(cell.table.id) || reading?.state !== 'unreadable') return [];
    const { typed, reason } = reading;
    return [
      {
        ...stated(rule, cell.address),
        places: [{ cell: cell.address }],
        message: {
          id: `cell.${reason}`,
          values: { table: cell.table.name, ...labels(cell), typed, decimals: cell.decimals },
        },
        quote: typed,
      },
    ];
  });
}

function blanks(plan: CheckPlan, sheet: FigureSheet, rule: CellRule): Finding[] {
  return rule.tables.flatMap((id) => {
    const blank = plan.cells.filter(
      (cell, index) =>
        cell.table.id === id &&
        cell.kind === 'figure' &&
        sheet.readings[index]?.state === 'blank' &&
        !plan.formulas.has(index),
    );
    const [first] = blank;
    if (!first || isLeftOut(plan, sheet, id)) return [];
    const values = { table: first.table.name, ...labels(first), count: blank.length };
    return [
      {
        ...stated(rule, id),
        places: blank.map((cell) => ({ cell: cell.address })),
        message: { id: 'cell.blank', values },
      },
    ];
  });
}

/** A table that a report may do without, and that holds nothing, is not there. */
function isLeftOut(plan: CheckPlan, sheet: FigureSheet, table: string): boolean {
  return plan.cells.every(
    (cell, index) =>
      cell.table.id !== table ||
      (cell.table.optional === true && sheet.readings[index]?.state === 'blank'),
  );
}

function stated(rule: CellRule, at: string) {
  return {
    id: `${rule.id}:${at}`,
    check: rule.check,
    rule: rule.id,
    severity: rule.severity,
    source: rule.source,
    suspects: [],
  };
}

function labels({ row, column }: Cell): { row: string; column: string } {
  return { row: row.short ?? row.label, column: column.short ?? column.label };
}
