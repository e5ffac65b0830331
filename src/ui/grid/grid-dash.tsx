import type { ReactNode } from 'react';
import styles from './grid.module.css';

/** A place of the table that holds no field: a printed dash, or a unit. */
export function GridDash({
  columns,
  children,
}: {
  columns?: number | undefined;
  children?: ReactNode;
}) {
  return (
    <td className={styles.dash} colSpan={columns}>
      {children}
    </td>
  );
}
