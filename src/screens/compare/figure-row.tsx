import type { StandingFinding } from '#domain/explained.ts';
import { writeFigure } from '#domain/figure.ts';
import { percentOf } from '#domain/share.ts';
import { routeHref } from '#session/routes.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { FigureChange } from '#tasks/figure-changes.ts';
import { ChangeBar } from './change-bar.tsx';
import { useCompareWords } from './compare-words.ts';
import styles from './figure-list.module.css';
import { Flag } from './flag.tsx';

export interface FigureRowProps {
  change: FigureChange;
  flags: readonly StandingFinding[];
  /** The longest weight of the list. */
  longest: number;
}

/** One cell: what it was, what it is, how far it moved, and what was said to it. */
export function FigureRow({ change: { cell, ...change }, flags, longest }: FigureRowProps) {
  const words = useCompareWords();
  const { comparison, weight } = change;
  const { lastYear, change: moved } = comparison;
  const isMore = (moved ?? 0) > 0;
  const rate = moved === undefined || !lastYear ? undefined : percentOf(moved, lastYear);
  return (
    <tr>
      <th scope="row">
        <CellLink cell={cell} />
      </th>
      <td className={styles.number}>{change.before || <Blank />}</td>
      <td className={styles.number}>{change.now || <Blank />}</td>
      <td className={styles.number}>
        {moved === undefined
          ? words.unknown
          : words.signed(writeFigure(moved, cell.decimals), isMore)}
      </td>
      <td className={styles.number}>
        {rate === undefined ? words.unknown : words.signed(rate, isMore)}
      </td>
      <td>{weight > 0 && <ChangeBar share={((isMore ? 1 : -1) * weight) / longest} />}</td>
      <td>
        {flags.map((flag) => (
          <Flag key={flag.finding.id} flag={flag} />
        ))}
      </td>
    </tr>
  );
}

function Blank() {
  return <span className={styles.meta}>{useCompareWords().blank}</span>;
}

/** The name of a cell leads to it. */
function CellLink({ cell }: Pick<FigureChange, 'cell'>) {
  const words = useCompareWords();
  const session = useReportSession();
  const { address, table, row, column, unit } = cell;
  const section = sectionOfCell(session, address);
  const name = words.cell(table.name, row.short ?? row.label, column.short ?? column.label);
  return (
    <>
      <a
        href={routeHref({ screen: 'edit', report: session.id, ...(section && { section }) })}
        onClick={() => session.focusCell(address)}
      >
        {name}
      </a>
      {unit !== '' && unit !== 'free' && <span className={styles.meta}>{words.unit(unit)}</span>}
    </>
  );
}
