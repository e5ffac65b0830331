import { cellName } from '#domain/cell-names.ts';
import type { Found } from '#domain/find.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import styles from './find.module.css';
import { useFindWords } from './find-words.ts';

export interface FindResultsProps {
  found: readonly Found[];
  current: number | undefined;
  onChoose: (at: number) => void;
}

/** Places that are listed; of a single digit there may be hundreds. */
const MOST = 200;
/** Characters shown before what was found, and behind it. */
const BEFORE = 12;
const BEHIND = 40;

/** What was found, section by section; each leads to its place. */
export function FindResults({ found, current, onChoose }: FindResultsProps) {
  const words = useFindWords();
  const { sections } = useReportSession();
  const listed = found.slice(0, MOST).map((place, at) => ({ place, at }));
  const ids = [...new Set(listed.map(({ place }) => place.section))];
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className={styles.results} aria-label={words.results} tabIndex={0}>
      {ids.map((id) => (
        <section key={id} aria-label={headingOf(id)}>
          <h2>{headingOf(id)}</h2>
          <ul>
            {listed
              .filter(({ place }) => place.section === id)
              .map(({ place, at }) => (
                <li key={at}>
                  <button
                    type="button"
                    className={styles.result}
                    {...(at === current && { 'aria-current': true })}
                    onClick={() => onChoose(at)}
                  >
                    <Result place={place} />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {found.length > MOST && <p className={styles.note}>{words.more(found.length - MOST)}</p>}
    </section>
  );

  function headingOf(id: string): string {
    return id === 'front' ? words.front : sections.get(id).heading;
  }
}

function Result({ place }: { place: Found }) {
  const words = useFindWords();
  const { template } = useReportSession();
  const { text, start, end } = place;
  const name = 'cell' in place ? cellName(template, place.cell) : undefined;
  const kind = place.kind === 'text' || place.kind === 'figure' ? '' : words.kinds[place.kind];
  const from = Math.max(0, start - BEFORE);
  return (
    <>
      {(kind || name) && (
        <span className={styles.where}>
          {[name && words.cell(name.table, name.row, name.column), kind]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      <span>
        {from > 0 && '…'}
        {text.slice(from, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, end + BEHIND)}
        {end + BEHIND < text.length && '…'}
      </span>
    </>
  );
}
