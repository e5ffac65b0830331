import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import styles from './grid.module.css';
import type { GridActions } from './grid-actions.ts';
import { GridSelectionContext } from './grid-context.ts';
import { gridEvents } from './grid-events.ts';
import type { GridSelection } from './grid-selection.ts';
import type { OpenGrid } from './open-grid.ts';
import { useSideways } from './use-sideways.ts';

export interface GridProps {
  /** The grid's name for screen readers. */
  label: string;
  selection: GridSelection;
  actions: GridActions;
  /** The narrowest it may be, in pixels. */
  width: number;
  /** Columns, headings and rows. */
  children: ReactNode;
}

/** Past this, labels and figures would stand too far apart. */
const WIDEST = 1.6;

/** 填报表格: a table of fields that moves, selects, copies and pastes like a spreadsheet. */
export function Grid({ label, selection, actions, width, children }: GridProps) {
  const open = useRef<OpenGrid>(undefined);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (table.current) open.current = { table: table.current, selection, actions, entered: '' };
  }, [selection, actions]);
  useSideways(table);
  const events = useMemo(() => gridEvents(() => open.current), []);
  return (
    <GridSelectionContext value={selection}>
      <table
        ref={table}
        className={styles.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of fields is a grid
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        style={{ minWidth: width, maxWidth: width * WIDEST }}
        {...events}
      >
        {children}
      </table>
    </GridSelectionContext>
  );
}
