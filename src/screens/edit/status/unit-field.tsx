import type { Cell } from '#domain/cells.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { TextField } from '#ui/text-field.tsx';
import { unitField } from '../figures/cell-field.ts';
import styles from './status-bar.module.css';

/** 计量单位 of a cell where the edition leaves it to the office. */
export function UnitField({ cell }: { cell: Cell }) {
  const { edit } = useWords();
  const { form, record } = useReportSession();
  const { onBlur, ...field } = form.register(unitField(cell.address));
  return (
    <div className={styles.unit}>
      <TextField
        label={edit.unit}
        {...field}
        onBlur={async (event) => {
          await onBlur(event);
          record(edit.changedField(edit.unit));
        }}
      />
    </div>
  );
}
