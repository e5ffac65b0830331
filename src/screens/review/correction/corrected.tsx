import { cellName } from '#domain/cell-names.ts';
import type { CorrectedFigure, CorrectedText } from '#domain/correction.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { LocateLink } from '../locate-link.tsx';
import styles from '../signing/signing.module.css';
import { useSigningWords } from '../signing/signing-words.ts';

/** The figures that are printed otherwise, each with the way to its cell. */
export function CorrectedFigures({ figures }: { figures: readonly CorrectedFigure[] }) {
  const { correction: words } = useSigningWords();
  const { template } = useReportSession();
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{words.figures(figures.length)}</h2>
      <ul>
        {figures.map(({ cell, before, after }) => {
          const called = cellName(template, cell);
          const name = called ? words.cell(called.table, called.row, called.column) : cell;
          return (
            <li key={cell} className={styles.change}>
              <span>{name}</span>
              <span>
                <del>{before || words.blank}</del> → <b>{after || words.blank}</b>
              </span>
              <LocateLink place={{ cell }} name={name} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The sentences that are printed otherwise, as they were and as they are. */
export function CorrectedTexts({ texts }: { texts: readonly CorrectedText[] }) {
  const { correction: words } = useSigningWords();
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{words.texts(texts.length)}</h2>
      <ul>
        {texts.map(({ section, heading, before, after }, at) => {
          const part = heading || (section === 'front' ? words.front : words.lines);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no names, and the list is made anew as a whole.
            <li key={at} className={styles.sentence}>
              <p className={styles.hint}>{part}</p>
              <p>
                <span className={styles.hint}>{words.before}</span>{' '}
                {before ? <del>{before}</del> : words.putIn}
              </p>
              <p>
                <span className={styles.hint}>{words.after}</span> {after || words.takenOut}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
