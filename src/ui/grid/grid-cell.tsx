import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from '../class-names.ts';
import styles from './grid-cell.module.css';
import { useCellMark } from './grid-context.ts';

/** 单元格状态, each told by its shape before its colour. */
export type CellState =
  | 'open'
  | 'total'
  | 'typedTotal'
  | 'zero'
  | 'differs'
  | 'warned'
  | 'suspect'
  | 'unreadable'
  | 'text';

/** What a cell shows around the text that is typed into it. */
export interface CellLook {
  /** The cell, its figure and its verdict in words. */
  name: string;
  states: readonly CellState[];
  /** Shown while nothing is typed. */
  computed?: string;
  /** Shown beside a typed total: the sum that differs from it. */
  sum?: string;
  /** Columns it takes. */
  columns?: number;
}

export interface GridCellProps {
  id: string;
  look: CellLook;
  /** The field as the form registers it. */
  field: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };
}

/**
 * One cell. The browser owns the text of its field, so that a key is on the screen at once. Each field has a form to
 * itself: at every key browsers look through all fields of a form, or of the page, for something to fill in.
 */
export function GridCell({ id, look, field }: GridCellProps) {
  const mark = useCellMark(id);
  const focused = mark !== 'none' && mark !== 'picked';
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its field takes the focus
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
      role="gridcell"
      className={classNames(
        styles.cell,
        styles[mark],
        ...look.states.map((state) => styles[state]),
      )}
      colSpan={look.columns}
      aria-selected={mark !== 'none'}
    >
      <form>
        <input
          type="text"
          inputMode={look.states.includes('text') ? 'text' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          className={styles.field}
          data-cell={id}
          aria-label={look.name}
          aria-invalid={look.states.some((state) => state === 'differs' || state === 'unreadable')}
          placeholder={look.computed ?? ' '}
          tabIndex={focused ? 0 : -1}
          {...field}
        />
      </form>
      {look.states.some((state) => state === 'total' || state === 'typedTotal') && (
        <CellSum sum={look.sum} />
      )}
    </td>
  );
}

/** Beside a typed total: the sum that it differs from. Its box is always there, so that it comes and goes without laying out the table. */
export function CellSum({ sum }: { sum: string | undefined }) {
  return (
    <span className={styles.sum} aria-hidden="true">
      {sum && `Σ ${sum}`}
    </span>
  );
}
