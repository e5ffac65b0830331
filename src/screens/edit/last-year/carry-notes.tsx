import type { CarriedItem } from '#session/carry-over/carried-items.ts';
import type { LastYear } from '#session/last-year.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import styles from './carry.module.css';
import { useLastYearWords } from './last-year-words.ts';

export interface CarryNotesProps {
  last: LastYear;
  items: readonly CarriedItem[];
}

/** What one should know of the report before taking anything from it: year, unit, how surely it was read. */
export function CarryNotes({ last, items }: CarryNotesProps) {
  const { dialog, tab } = useLastYearWords();
  const { form } = useReportSession();
  const { year: now, unit } = form.getValues();
  const { report, template, name, undated } = last;
  const unsure = items.filter((item) => item.kind === 'figure' && item.unsure).length;
  const warnings = [
    ...(undated ? [dialog.yearUnknown(now - 1)] : []),
    ...(!undated && report.year !== now - 1 ? [dialog.notBefore(report.year, now)] : []),
    ...(report.unit.name && unit.name && report.unit.name !== unit.name
      ? [dialog.otherUnit(report.unit.name, unit.name)]
      : []),
    ...(unsure > 0 ? [dialog.unsure(unsure)] : []),
  ];
  return (
    <>
      <p>{dialog.read(name ?? tab.here, report.unit.name, template.title)}</p>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
      <p className={styles.meta}>{dialog.compared}</p>
    </>
  );
}
