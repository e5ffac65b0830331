import { type Figure, writeFigure } from '#domain/figure.ts';
import type { Finding } from '#domain/finding.ts';
import type { WatchedFigures } from '#domain/template.ts';
import type { ReportingUnit } from '#domain/unit.ts';
import type { CheckPlan } from '../plan.ts';
import type { FigureSheet } from './sheet.ts';

/** What watched figures are looked at with. */
export interface WatchContext {
  unit: Pick<ReportingUnit, 'kind' | 'level'>;
  lastYear?: FigureSheet | undefined;
}

/** 变动幅度、单位、权限: figures far from last year's, and figures that units of this kind cannot have. */
export function checkWatches(
  plan: CheckPlan,
  sheet: FigureSheet,
  context: WatchContext,
): Finding[] {
  return plan.watches.flatMap(({ watch, indexes }) =>
    indexes.flatMap((index) => {
      const value = sheet.values[index] ?? Number.NaN;
      const last = context.lastYear?.values[index] ?? Number.NaN;
      if (Number.isNaN(value)) return [];
      if (watch.check === 'capacity') {
        const barred = isBarred(watch, context.unit) && value !== 0;
        return barred ? [finding(plan, watch, { index, value })] : [];
      }
      if (Number.isNaN(last) || !hasJumped(watch, { value, last, scale: scaleOf(plan, index) })) {
        return [];
      }
      return [finding(plan, watch, { index, value, last })];
    }),
  );
}

function scaleOf(plan: CheckPlan, index: number): number {
  return 10 ** (plan.cells[index]?.decimals ?? 0);
}

function isBarred({ kinds, levels }: WatchedFigures, unit: WatchContext['unit']): boolean {
  return (!kinds || kinds.includes(unit.kind)) && (!levels || levels.includes(unit.level));
}

function hasJumped(
  { ratio = 5, least = 1 }: WatchedFigures,
  { value, last, scale }: { value: Figure; last: Figure; scale: number },
): boolean {
  if (Math.min(value, last) < least * scale || value <= 0 || last <= 0) return false;
  return value >= last * ratio || last >= value * ratio;
}

function finding(
  plan: CheckPlan,
  watch: WatchedFigures,
  { index, value, last }: { index: number; value: Figure; last?: Figure },
): Finding {
  const cell = plan.cells[index];
  const decimals = cell?.decimals ?? 0;
  const now = writeFigure(value, decimals);
  const before = last === undefined ? '' : writeFigure(last, decimals);
  const address = cell?.address ?? '';
  return {
    id: `${watch.id}:${address}`,
    check: watch.check,
    rule: watch.id,
    severity: watch.severity,
    places: [{ cell: address }],
    message: {
      id: `watch.${watch.check}`,
      values: {
        table: cell?.table.name ?? '',
        row: cell?.row.short ?? cell?.row.label ?? '',
        column: cell?.column.short ?? cell?.column.label ?? '',
        value: now,
        last: before,
        label: watch.label,
      },
    },
    ...(last !== undefined && {
      left: now,
      right: before,
      difference: writeFigure(value - last, decimals),
    }),
    source: watch.source,
    suspects: [],
  };
}
