import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { type FigureChoice, figureChoices, matching } from './figure-choices.ts';
import styles from './figure-picker.module.css';
import { type DeskPoint, Floating } from './floating.tsx';
import { useNarrativeWords } from './narrative-words.ts';
import { type FigureRun, figureRunText } from './run-text.ts';

export interface FigurePickerProps {
  at: DeskPoint;
  onPick: (run: FigureRun, name: string) => void;
  onClose: () => void;
}

/** So many are listed; the search narrows them. */
const LISTED = 40;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** 插入数字: finds a cell of the tables by its labels, or two for a share. */
export function FigurePicker({ at, onPick, onClose }: FigurePickerProps) {
  const words = useNarrativeWords().figure;
  const session = useReportSession();
  const [as, setAs] = useState<'figure' | 'share'>('figure');
  const [part, setPart] = useState<FigureChoice>();
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const id = useId();
  const choices = useMemo(() => figureChoices(session, words.name), [session, words]);
  const found = matching(choices, query).slice(0, LISTED);
  const search = (text: string) => {
    setQuery(text);
    setCurrent(0);
  };
  const pick = (choice: FigureChoice | undefined) => {
    if (!choice) return;
    if (as === 'figure') onPick({ cell: choice.cell, as }, choice.name);
    else if (part) {
      const run = { cell: part.cell, as, of: choice.cell };
      onPick(run, words.share(part.name, choice.name));
    } else {
      setPart(choice);
      search('');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === undefined) pick(found[current]);
    else setCurrent(Math.max(0, Math.min(found.length - 1, current + step)));
  };
  return (
    <Floating at={at} label={words.insert} onClose={onClose}>
      <div className={styles.head}>
        <SegmentedControl
          label={words.kind}
          options={(['figure', 'share'] as const).map((kind) => ({
            id: kind,
            label: words.kinds[kind],
          }))}
          current={as}
          onChange={(kind) => {
            setAs(kind);
            setPart(undefined);
          }}
        />
        <input
          type="search"
          className={styles.search}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${current}` : undefined}
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          // biome-ignore lint/a11y/noAutofocus: the clerk has just asked for it.
          autoFocus
          onChange={(event) => search(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {as === 'share' && (
        <p className={styles.step}>
          {part ? words.wholeOf(part.name) : words.partOf}
          {part && (
            <Button look="link" size="small" onClick={() => setPart(undefined)}>
              {words.back}
            </Button>
          )}
        </p>
      )}
      <div id={`${id}-list`} role="listbox" aria-label={words.list} className={styles.list}>
        {found.map((choice, order) => (
          <Choice
            key={choice.cell}
            id={`${id}-${order}`}
            choice={choice}
            shows={shownBy(choice)}
            current={order === current}
            onPick={() => pick(choice)}
          />
        ))}
      </div>
      <p className={styles.foot}>{found.length === 0 ? words.none : words.keys}</p>
    </Floating>
  );

  function shownBy({ cell, text }: FigureChoice): string {
    const share = part && { cell: part.cell, as: 'share' as const, of: cell };
    return (share ? figureRunText(session, share) : text) || words.blank;
  }
}

interface ChoiceProps {
  id: string;
  choice: FigureChoice;
  shows: string;
  current: boolean;
  onPick: () => void;
}

function Choice({ id, choice, shows, current, onPick }: ChoiceProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys.
    <div
      id={id}
      ref={(row) => {
        if (current) row?.scrollIntoView?.({ block: 'nearest' });
      }}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      className={styles.choice}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span>{choice.name}</span>
      <b>{shows}</b>
    </div>
  );
}
