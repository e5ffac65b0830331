import type { FigureChange } from '#tasks/figure-changes.ts';
import styles from './change-chart.module.css';
import { useCompareWords } from './compare-words.ts';

const BAR = 10;
const HEIGHT = 2 * BAR + 8;
const TOP = 3;
const GAP = 6;

export interface BarPairProps {
  change: FigureChange;
  scale: (value: number) => number;
  ticks: readonly number[];
  width: number;
}

/** One cell: the earlier figure hollow, this one filled, each with its digits at the end. */
export function BarPair({ change, scale, ticks, width }: BarPairProps) {
  const words = useCompareWords();
  const { cell, now, before, comparison } = change;
  const { table, row, column, decimals } = cell;
  const amountOf = (figure: number | undefined) => (figure ?? 0) / 10 ** decimals;
  const label = row.short ?? row.label;
  const name = words.cell(table.name, label, column.short ?? column.label);
  const bars = [
    { key: 'before', value: amountOf(comparison.lastYear), shown: before, y: TOP },
    { key: 'now', value: amountOf(comparison.thisYear), shown: now, y: TOP + BAR + 2 },
  ];
  return (
    <li className={styles.item}>
      <span className={styles.name} aria-hidden="true">
        {label}
        <span className={styles.meta}>
          {table.name} · {column.short ?? column.label}
        </span>
      </span>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.chart.item(name, before, now)}
      >
        {ticks.map((tick) => (
          <line
            key={tick}
            className={styles.grid}
            x1={scale(tick)}
            x2={scale(tick)}
            y1={0}
            y2={HEIGHT}
          />
        ))}
        {bars.map(({ key, value, shown, y }) => (
          <g key={key}>
            <rect
              className={styles[`${key}Bar`]}
              x={Math.min(scale(0), scale(value))}
              y={y}
              width={Math.abs(scale(value) - scale(0))}
              height={BAR}
            />
            <text
              className={styles.digits}
              x={Math.max(scale(0), scale(value)) + GAP}
              y={y + BAR - 1}
            >
              {shown}
            </text>
          </g>
        ))}
      </svg>
    </li>
  );
}
