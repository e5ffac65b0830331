import { useWords } from '#session/use-words.tsx';
import { classNames } from '#ui/class-names.ts';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import type { ActivePiece } from './go-to-piece.ts';
import { useIntakeWords } from './intake-words.ts';
import type { SourcePiece } from './source-index.ts';
import type { SourceMarks } from './source-marks.ts';
import styles from './source-view.module.css';

export interface SourcePieceTextProps {
  piece: SourcePiece | undefined;
  marks: SourceMarks;
  active: ActivePiece | undefined;
}

/** A paragraph or the text of a cell, marked with what it was taken for; its mark is said to those who cannot see it. */
export function SourcePieceText({ piece, marks, active }: SourcePieceTextProps) {
  const words = useIntakeWords();
  const { marks: between } = useWords();
  if (!piece) return null;
  const isActive = piece.id === active?.id;
  const { how = 'text', name, severity } = marks.of(piece) ?? {};
  const said = between.clauses(
    [
      words.marks[how],
      ...(name ? [`${name.table} ${name.row}`, name.column] : []),
      severity ? words.severities[severity] : '',
    ].filter(Boolean),
  );
  const isQuiet = how === 'text' || how === 'read';
  return (
    <span
      id={piece.id}
      className={classNames(styles[how], severity && styles[severity], isActive && styles.active)}
      {...(said && { title: said })}
    >
      <Quoted text={piece.text} quote={isActive ? active?.quote : undefined} />
      {said && (!isQuiet || severity) && <HiddenLabel>{between.aside(said)}</HiddenLabel>}
    </span>
  );
}

/** The words that a finding quotes stand out. */
function Quoted({ text, quote }: { text: string; quote: string | undefined }) {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className={styles.quote}>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
