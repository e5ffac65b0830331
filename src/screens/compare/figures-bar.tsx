import type { ReactNode } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import styles from './compare-screen.module.css';
import { useCompareWords } from './compare-words.ts';
import type { FigureFilter } from './figure-filter.ts';

export interface FiguresBarProps {
  filter: FigureFilter;
  /** Whether the checks say anything at all beside this other report. */
  hasFlags: boolean;
  /** What the filter lets through, in words. */
  counted: string;
  onChange: (filter: FigureFilter) => void;
  /** What can be done with them. */
  children: ReactNode;
}

/** Which cells are shown. */
export function FiguresBar({ filter, hasFlags, counted, onChange, children }: FiguresBarProps) {
  const words = useCompareWords();
  const { template } = useReportSession();
  const order = (value: string) =>
    onChange({ ...filter, order: ORDERS.find((one) => one === value) ?? 'weight' });
  return (
    <div className={styles.filters}>
      <select
        className={styles.choice}
        aria-label={words.table}
        value={filter.table}
        onChange={(event) => onChange({ ...filter, table: event.target.value })}
      >
        <option value="">{words.allTables}</option>
        {template.tables.map(({ id, name, title }) => (
          <option key={id} value={id}>
            {words.tableOf(name, title)}
          </option>
        ))}
      </select>
      <select
        className={styles.choice}
        aria-label={words.order}
        value={filter.order}
        onChange={(event) => order(event.target.value)}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {words.orders[one]}
          </option>
        ))}
      </select>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.totals}
          onChange={(event) => onChange({ ...filter, totals: event.target.checked })}
        />
        {words.totals}
      </label>
      {hasFlags && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={filter.flagged}
            onChange={(event) => onChange({ ...filter, flagged: event.target.checked })}
          />
          {words.flagged}
        </label>
      )}
      <span className={styles.spacer} />
      <span className={styles.meta} role="status">
        {counted}
      </span>
      {children}
    </div>
  );
}

const ORDERS = ['weight', 'change', 'form'] as const;
