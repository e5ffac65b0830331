import { useRef, useState } from 'react';
import type { Found, FoundText } from '#domain/find.ts';
import { replaceFound } from '#session/find/replace-found.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';
import styles from './find.module.css';
import { useFindWords } from './find-words.ts';

export interface ReplaceRowProps {
  found: readonly Found[];
  wanted: string;
  current: number | undefined;
}

/** 替换 in the text, one place or all; figures that come from tables stay. */
export function ReplaceRow({ found, wanted, current }: ReplaceRowProps) {
  const words = useFindWords();
  const session = useReportSession();
  const toast = useToast();
  const [instead, setInstead] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const inText = found.filter((one): one is FoundText => one.kind === 'text');
  const free = inText.filter(({ bound }) => !bound);
  const at = current === undefined ? undefined : found[current];
  const [one] = free.filter((place) => at === undefined || place === at);
  const bound = inText.length - free.length;
  const replace = (places: readonly FoundText[]) => {
    const label = (count: number) => words.replaced(wanted, instead, count);
    const count = replaceFound(session, places, { instead, label });
    // The button may be of no use now, and would lose the focus.
    field.current?.focus();
    toast({ text: label(count), act: { label: words.undo, run: session.undo } });
  };
  return (
    <>
      <div className={styles.row}>
        <input
          ref={field}
          type="text"
          className={styles.field}
          aria-label={words.instead}
          placeholder={words.instead}
          title={words.elsewhere}
          autoComplete="off"
          value={instead}
          onChange={({ target }) => setInstead(target.value)}
        />
        <Button size="small" disabled={!one} onClick={() => one && replace([one])}>
          {words.replace}
        </Button>
        <Button size="small" disabled={free.length === 0} onClick={() => replace(free)}>
          {words.replaceAll}
        </Button>
      </div>
      {bound > 0 && <p className={styles.note}>{words.bound(bound)}</p>}
    </>
  );
}
