import type { Finding, Suspect } from '#domain/finding.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { cellIndex } from '../figures/cell-index.ts';
import { cellPath } from '../figures/figure-edits.ts';
import styles from './finding-card.module.css';

/** 可能填错: the cells that are likely wrong and what they should be. */
export function Suspicion({ finding }: { finding: Finding }) {
  const { findings } = useWords();
  const { suspects } = finding;
  if (suspects.length > 3) {
    return <p className={styles.line}>{findings.suspectMany(suspects)}</p>;
  }
  return suspects.map((suspect) => (
    <SuspectNote key={`${suspect.cell} ${suspect.instead}`} suspect={suspect} />
  ));
}

function SuspectNote({ suspect }: { suspect: Suspect }) {
  const { edit, grid, findings, marks } = useWords();
  const { template } = useReportSession();
  const cell = cellIndex(template).get(suspect.cell);
  const others = useOthers(suspect);
  return (
    <>
      <div className={styles.suspect}>
        <span className={styles.badge} aria-hidden="true">
          ?
        </span>
        <span>{marks.of(edit.suspect, cell ? cellPath(cell, grid) : suspect.cell)}</span>
        <span className={styles.swap}>
          <del>{suspect.value}</del> → {suspect.instead}
        </span>
      </div>
      <p className={styles.line}>
        {edit.slipEnds(findings.slip[suspect.slip])}
        {others > 0 && edit.alsoMends(others)}
      </p>
    </>
  );
}

/** How many other findings the same change would mend. */
function useOthers({ cell, instead }: Suspect): number {
  const { findings } = useOutcome();
  const named = findings.filter((finding) =>
    finding.suspects.some((one) => one.cell === cell && one.instead === instead),
  );
  return named.length - 1;
}
