import { type ChangeEvent, useRef } from 'react';
import { useWords } from '#session/use-words.tsx';
import { Entrance } from './entrance.tsx';
import styles from './entrances.module.css';

export interface EntrancesProps {
  busy: boolean;
  onBlank: () => void;
  onFiles: (files: readonly File[]) => void;
  onExample: () => void;
}

/** Three ways to begin, of equal size. */
export function Entrances({ busy, onBlank, onFiles, onExample }: EntrancesProps) {
  const { entrances } = useWords().start;
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <section className={styles.entrances} aria-label={entrances.label} aria-busy={busy}>
      <Entrance words={entrances.blank} onEnter={onBlank} />
      <Entrance words={entrances.check} onEnter={() => chooser.current?.click()} />
      <Entrance words={entrances.example} onEnter={onExample} />
      <input ref={chooser} type="file" hidden aria-label={entrances.check.go} onChange={choose} />
    </section>
  );
}
