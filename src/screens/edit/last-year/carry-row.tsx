import { useId } from 'react';
import { cellName } from '#domain/cell-names.ts';
import type { CarriedItem } from '#session/carry-over/carried-items.ts';
import type { LastYear } from '#session/last-year.ts';
import type { ReportSession } from '#session/report-session.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import styles from './carry.module.css';
import { useLastYearWords } from './last-year-words.ts';

export interface CarryRowProps {
  item: CarriedItem;
  last: LastYear;
  checked: boolean;
  onTurn: (on: boolean) => void;
}

/** One thing to take over or not. What stands here already is never replaced unless it is ticked. */
export function CarryRow({ item, checked, onTurn }: CarryRowProps) {
  const words = useLastYearWords();
  const session = useReportSession();
  const id = useId();
  const note = noteOf(item, session, words, useWords().marks);
  const after = item.kind === 'text' ? words.paragraphs(item.paragraphs.length) : item.after;
  return (
    <tr className={item.before === '' ? undefined : styles.differs}>
      <th scope="row">
        <label className={styles.take} htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={checked}
            aria-describedby={`${id}-change`}
            onChange={(event) => onTurn(event.target.checked)}
          />
          <span>
            {nameOf(item, session, words)}
            {note && <span className={styles.note}>{note}</span>}
          </span>
        </label>
      </th>
      <td>{item.before || <span className={styles.meta}>{words.dialog.blank}</span>}</td>
      <td id={`${id}-change`}>
        <b>{after}</b>
      </td>
    </tr>
  );
}

type Words = ReturnType<typeof useLastYearWords>;
type Marks = ReturnType<typeof useWords>['marks'];

function nameOf(item: CarriedItem, session: ReportSession, words: Words): string {
  switch (item.kind) {
    case 'figure': {
      const name = cellName(session.template, item.cell);
      return name ? words.cell(name.table, name.row, name.column) : item.cell;
    }
    case 'line':
      return words.lines[item.part];
    case 'section':
      return words.section;
    default:
      return session.sections.get(item.section).heading;
  }
}

function noteOf(
  item: CarriedItem,
  { template }: ReportSession,
  words: Words,
  marks: Marks,
): string {
  if (item.kind !== 'figure') return '';
  const rows = item.from.map((cell) => cellName(template, cell)?.row ?? cell);
  return marks.groups([
    words.from([...new Set(rows)].join(' + ')),
    ...(item.start ? [words.start] : []),
    ...(item.unsure ? [words.unsureCell] : []),
  ]);
}
