import { AxisTop } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { useId } from 'react';
import type { FigureChange } from '#tasks/figure-changes.ts';
import { BarPair } from './bar-pair.tsx';
import styles from './change-chart.module.css';
import { useCompareWords } from './compare-words.ts';

/** Width of the bars, in pixels, and what is left at their right for the figures. */
const WIDTH = 520;
const FIGURES = 90;
const AXIS = 24;
/** More bars than these are no picture any more. */
const MOST = 15;

export interface ChartPanelProps {
  title: string;
  changes: readonly FigureChange[];
  names: { now: string; before: string };
}

/** The bars of one table on one scale, in the order of the list. */
export function ChartPanel({ title, changes, names }: ChartPanelProps) {
  const { chart } = useCompareWords();
  const id = useId();
  const drawn = changes.slice(0, MOST);
  const values = drawn.flatMap(({ cell, comparison: { thisYear = 0, lastYear = 0 } }) =>
    [thisYear, lastYear].map((figure) => figure / 10 ** cell.decimals),
  );
  const scale = scaleLinear({
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
    range: [0, WIDTH],
    nice: true,
  });
  const ticks = scale.ticks(5);
  return (
    <figure className={styles.panel} aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <span className={styles.before}>{names.before}</span>
        <span className={styles.now}>{names.now}</span>
      </figcaption>
      <div className={styles.axis}>
        <svg width={WIDTH + FIGURES} height={AXIS} aria-hidden="true">
          <AxisTop
            top={AXIS - 1}
            scale={scale}
            tickValues={ticks}
            tickFormat={String}
            stroke="currentColor"
            tickStroke="currentColor"
            tickLabelProps={{ fill: 'currentColor', fontSize: 12, textAnchor: 'middle' }}
          />
        </svg>
      </div>
      <ol>
        {drawn.map((change) => (
          <BarPair
            key={change.cell.address}
            change={change}
            scale={scale}
            ticks={ticks}
            width={WIDTH + FIGURES}
          />
        ))}
      </ol>
      {changes.length > MOST && <p className={styles.note}>{chart.more(changes.length - MOST)}</p>}
    </figure>
  );
}
