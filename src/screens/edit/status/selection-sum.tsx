import type { CellAddress } from '#domain/address.ts';
import { addFigures, readFigure, writeFigure } from '#domain/figure.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { shownText } from '../figures/figure-edits.ts';
import styles from './status-bar.module.css';

const DECIMALS = 6;

/** How many cells are selected and what they add up to; blanks add nothing. */
export function SelectionSum({ selected }: { selected: readonly CellAddress[] }) {
  const { edit } = useWords();
  const { cells } = useReportSession();
  useOutcome();
  const sum = sumOf(selected.map((cell) => shownText(cells.get(cell))));
  return (
    <div className={styles.sum}>
      <span className={styles.meta}>{edit.selected(selected.length)}</span>
      <span>{sum === undefined ? edit.noSum : edit.sum(sum)}</span>
    </div>
  );
}

function sumOf(texts: readonly string[]): string | undefined {
  const figures = texts.flatMap((text) => {
    const reading = readFigure(text, { decimals: DECIMALS, signed: true });
    return reading.state === 'read' ? [reading.figure] : [];
  });
  const sum = figures.length > 0 ? addFigures(figures) : undefined;
  return sum === undefined ? undefined : writeFigure(sum, DECIMALS);
}
