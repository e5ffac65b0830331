import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './grid.module.css';

export interface GridRowProps {
  /** The last of its group. */
  edge?: boolean;
  /** A row of totals. */
  sum?: boolean;
  /** Stays in sight at the foot, with this many pixels of other such rows below it. */
  pinned?: { below: number; first: boolean };
  children: ReactNode;
}

/** A row of headings and cells. */
export function GridRow({ edge, sum, pinned, children }: GridRowProps) {
  const place: CSSProperties & { '--below'?: string } = pinned
    ? { '--below': `${pinned.below}px` }
    : {};
  return (
    <tr
      className={classNames(
        edge && styles.edge,
        sum && styles.sum,
        pinned && styles.pinned,
        pinned?.first && styles.pinnedFirst,
      )}
      data-pinned={pinned && ''}
      style={place}
    >
      {children}
    </tr>
  );
}
