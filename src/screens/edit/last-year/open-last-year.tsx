import { type ChangeEvent, useCallback, useRef } from 'react';
import type { ReadLastYear } from '#session/read-last-year.ts';
import { useKept } from '#session/use-kept.ts';
import { useLastYearReading } from '#session/use-last-year-reading.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Menu } from '#ui/menu.tsx';
import styles from './last-year.module.css';
import { useLastYearWords } from './last-year-words.ts';

/** 打开上年报告…: a file, or another report kept here; what was read waits for the clerk's choice. */
export function OpenLastYear({ again }: { again?: true }) {
  const words = useLastYearWords();
  const { id, lastYearOffer } = useReportSession();
  const offer = useCallback((last: ReadLastYear) => lastYearOffer.set(last), [lastYearOffer]);
  const { reading, fromFiles, fromKept, problem } = useLastYearReading(offer);
  const { marks, sayProblem } = useWords();
  const { kept = [] } = useKept();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    if (files.length > 0) fromFiles(files);
    event.target.value = '';
  };
  const label = again ? words.tab.other : words.open;
  return (
    <>
      <Menu
        label={label}
        acts={[
          { id: 'file', label: words.create.file, run: () => chooser.current?.click() },
          ...kept
            .filter((one) => one.id !== id)
            .map((one) => {
              const name = words.keptOf(one.unit.name, one.year);
              return { id: one.id, label: name, run: () => fromKept(one, name) };
            }),
        ]}
      >
        {label}
      </Menu>
      <input ref={chooser} type="file" hidden aria-label={words.chooser} onChange={choose} />
      <p className={styles.meta} role="status">
        {reading !== undefined && words.reading(reading)}
      </p>
      <p className={styles.problem} role="alert">
        {problem &&
          marks.sentence(marks.of(words.notRead(problem.name), sayProblem(problem.problem)))}
      </p>
    </>
  );
}
