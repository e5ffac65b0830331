import type { StandingFinding } from '#domain/explained.ts';
import type { FigureChange } from '#tasks/figure-changes.ts';
import { classNames } from '#ui/class-names.ts';
import shared from '#ui/grouped-list.module.css';
import { useCompareWords } from './compare-words.ts';
import styles from './figure-list.module.css';
import { FigureRow } from './figure-row.tsx';

export interface FigureListProps {
  changes: readonly FigureChange[];
  flags: ReadonlyMap<string, readonly StandingFinding[]>;
  names: { now: string; before: string };
}

const NONE: readonly StandingFinding[] = [];

/** The changed cells in the order they are given, each with a bar. */
export function FigureList({ changes, flags, names }: FigureListProps) {
  const { heads, views, barHint } = useCompareWords();
  const longest = Math.max(...changes.map(({ weight }) => weight), Number.MIN_VALUE);
  return (
    <table className={classNames(shared.list, styles.list)} aria-label={views.figures}>
      <thead>
        <tr>
          <th scope="col">{heads.cell}</th>
          <th scope="col" className={styles.number}>
            {names.before}
          </th>
          <th scope="col" className={styles.number}>
            {names.now}
          </th>
          <th scope="col" className={styles.number}>
            {heads.change}
          </th>
          <th scope="col" className={styles.number}>
            {heads.rate}
          </th>
          <th scope="col" title={barHint}>
            {heads.bar}
          </th>
          <th scope="col">{heads.flags}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <FigureRow
            key={change.cell.address}
            change={change}
            flags={flags.get(change.cell.address) ?? NONE}
            longest={longest}
          />
        ))}
      </tbody>
    </table>
  );
}
