import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { useIsHere } from './grid-context.ts';
import styles from './grid-head.module.css';

export type HeadKind = 'column' | 'row' | 'corner' | 'upright' | 'group' | 'caption';

export interface GridHeadProps {
  kind: HeadKind;
  /** Rows and columns it stands over. */
  span?: { rows?: number; columns?: number };
  /** `stays`: in sight while its rows scroll; `sunk`: of a computed row; `note`: to the reader, in 楷体. */
  look?: readonly ('stays' | 'sunk' | 'note')[];
  /** The cells it speaks for, where it is the innermost heading: it lights up with them. */
  covers?: readonly string[];
  style?: CSSProperties;
  /** The label; an empty corner is no heading. */
  children?: ReactNode;
}

const NONE: readonly string[] = [];

const SCOPES: Readonly<Record<HeadKind, 'col' | 'row' | 'colgroup' | 'rowgroup'>> = {
  column: 'col',
  row: 'row',
  corner: 'col',
  upright: 'rowgroup',
  group: 'rowgroup',
  caption: 'colgroup',
};

/** A heading of a column, a row, or several of them. */
export function GridHead({ kind, span, look = [], covers = NONE, style, children }: GridHeadProps) {
  const here = useIsHere(covers);
  const Part = children === undefined || children === '' ? 'td' : 'th';
  return (
    <Part
      className={classNames(
        styles.head,
        styles[kind],
        ...look.map((part) => styles[part]),
        here && styles.here,
      )}
      {...(Part === 'th' && { scope: SCOPES[kind] })}
      rowSpan={span?.rows}
      colSpan={span?.columns}
      style={style}
    >
      {kind === 'upright' ? <span>{children}</span> : children}
    </Part>
  );
}
