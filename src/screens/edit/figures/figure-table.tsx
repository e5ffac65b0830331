import { memo, useCallback, useRef } from 'react';
import type { TableTemplate } from '#domain/table-template.ts';
import { Grid } from '#ui/grid/grid.tsx';
import { focusPlace } from '#ui/grid/open-grid.ts';
import { lateDialog } from '#ui/late-dialog.tsx';
import { FigureBlock } from './figure-block.tsx';
import styles from './figures.module.css';
import { type TableMeasures, tableMeasures } from './table-measures.ts';
import { useFigureActions } from './use-figure-actions.ts';
import { usePaste } from './use-paste.ts';
import { useFocusOnRequest, useTableSelection } from './use-table-selection.ts';

const PasteDialog = lateDialog(() =>
  import('./paste-dialog.tsx').then((dialog) => dialog.PasteDialog),
);

/** 统计表 on the screen: merged headings as the form prints them, a field in every cell. Its cells alone render anew. */
export const FigureTable = memo(function FigureTable({ table }: { table: TableTemplate }) {
  const sheet = useRef<HTMLDivElement>(null);
  const selection = useTableSelection(table);
  const { paste, asking, fill, cancel } = usePaste(selection.shape);
  const actions = useFigureActions(paste);
  useFocusOnRequest(
    selection,
    useCallback((place) => focusPlace(sheet.current, selection, place), [selection]),
  );
  const measures = tableMeasures(table);
  return (
    <div ref={sheet} className={styles.sheet}>
      <Grid
        label={`${table.name} ${table.title}`}
        selection={selection}
        actions={actions}
        width={measures.width}
      >
        <Columns measures={measures} />
        {table.blocks.map((block) => (
          <FigureBlock key={block.id} table={table} block={block} measures={measures} />
        ))}
      </Grid>
      {asking && <PasteDialog plan={asking} onPaste={() => fill(asking)} onClose={cancel} />}
    </div>
  );
});

function Columns({ measures }: { measures: TableMeasures }) {
  const widths = [
    ...measures.labels.map((width, level) => ({ key: `label ${level}`, width })),
    ...(measures.unit === undefined ? [] : [{ key: 'unit', width: measures.unit }]),
    ...measures.figures.map((width, column) => ({ key: `figure ${column}`, width })),
  ];
  return (
    <colgroup>
      {widths.map(({ key, width }) => (
        <col key={key} style={{ width }} />
      ))}
    </colgroup>
  );
}
