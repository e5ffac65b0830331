import { useEffect, useRef } from 'react';
import { routeHref } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { RowMarks } from '#store/office-store.ts';
import type { EntryRow } from '#tasks/entry-rows.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import progress from '#ui/progress.module.css';
import { type RowState, stateOf } from './row-state.ts';
import { stateSigns } from './state-signs.ts';
import styles from './transcribe.module.css';
import { useTranscribeWords } from './transcribe-words.ts';

export interface RowListProps {
  rows: readonly EntryRow[];
  marks: RowMarks;
  at: number;
  onGo: (index: number) => void;
  onRestart: () => void;
}

/** How far the work is, and every row with its state, table by table. */
export function RowList({ rows, marks, at, onGo, onRestart }: RowListProps) {
  const words = useTranscribeWords();
  const { id } = useReportSession();
  const list = useRef<HTMLElement>(null);
  useEffect(() => keepInSight(list.current, at), [at]);
  const done = rows.filter((row) => stateOf(row, marks) === 'done').length;
  const word = done === rows.length ? words.finished : words.done(done, rows.length);
  return (
    <aside className={styles.side} aria-label={words.title}>
      <div className={styles.sideHead}>
        <a className={buttonClass('quiet')} href={routeHref({ screen: 'preview', report: id })}>
          <Icon name="back" />
          {words.back}
        </a>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.about}>{words.about}</p>
        <progress
          className={classNames(progress.progress, styles.progress)}
          value={done}
          max={rows.length}
          aria-label={word}
        />
        <p className={styles.done}>
          {word}
          {Object.keys(marks).length > 0 && (
            <Button look="link" size="small" onClick={onRestart}>
              {words.restart}
            </Button>
          )}
        </p>
      </div>
      <nav ref={list} className={styles.list} aria-label={words.rows}>
        {rows.map((row, index) => (
          <Line
            key={row.id}
            row={row}
            first={rows[index - 1]?.table.id !== row.table.id}
            state={stateOf(row, marks)}
            here={index === at}
            onGo={() => onGo(index)}
          />
        ))}
      </nav>
    </aside>
  );
}

/** Scrolls the list, and nothing around it, so far that a line is whole in it. */
function keepInSight(list: HTMLElement | null, at: number): void {
  const line = list?.querySelectorAll('button')[at];
  if (!list || !line) return;
  const above = line.offsetTop - list.scrollTop;
  const below = above + line.offsetHeight - list.clientHeight;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}

const STATE_STYLES = { open: 'open', done: 'isDone', changed: 'changed' } as const;

interface LineProps {
  row: EntryRow;
  /** It begins a table. */
  first: boolean;
  state: RowState;
  here: boolean;
  onGo: () => void;
}

function Line({ row, first, state, here, onGo }: LineProps) {
  const words = useTranscribeWords();
  return (
    <>
      {first && <p className={styles.table}>{words.table(row.table.name, row.table.title)}</p>}
      <button
        type="button"
        className={styles.line}
        aria-label={words.rowIn(row.label, words.states[state])}
        {...(here && { 'aria-current': 'true' })}
        onClick={onGo}
      >
        <span className={styles[STATE_STYLES[state]]}>
          <Icon name={stateSigns[state].icon} />
        </span>
        <span className={styles.lineLabel}>{row.label}</span>
      </button>
    </>
  );
}
