import { useMemo } from 'react';
import type { FigureChange } from '#tasks/figure-changes.ts';
import styles from './change-chart.module.css';
import { ChartPanel } from './chart-panel.tsx';
import { useCompareWords } from './compare-words.ts';

export interface ChangeChartProps {
  changes: readonly FigureChange[];
  names: { now: string; before: string };
}

/** 图表: for each table and unit of measure the figures that changed most, two bars each. */
export function ChangeChart({ changes, names }: ChangeChartProps) {
  const { chart } = useCompareWords();
  const panels = useMemo(() => panelsOf(changes), [changes]);
  if (panels.length === 0) return <p className={styles.none}>{chart.nothing}</p>;
  return (
    <div className={styles.chart}>
      {panels.map(({ key, table, unit, changes: ofPanel }) => (
        <ChartPanel key={key} title={chart.panel(table, unit)} changes={ofPanel} names={names} />
      ))}
    </div>
  );
}

interface Panel {
  key: string;
  table: string;
  unit: string;
  changes: readonly FigureChange[];
}

/** Tables count things of other sizes, so each has a scale of its own too. */
function panelsOf(changes: readonly FigureChange[]): Panel[] {
  const panels = new Map<string, Panel & { changes: FigureChange[] }>();
  for (const change of changes) {
    if (!change.comparison.change) continue;
    const { table, unit } = change.cell;
    const key = `${table.id} ${unit}`;
    const panel = panels.get(key) ?? {
      key,
      table: table.name,
      unit: unit === 'free' ? '' : unit,
      changes: [],
    };
    panel.changes.push(change);
    panels.set(key, panel);
  }
  return [...panels.values()];
}
