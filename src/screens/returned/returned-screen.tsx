import { useRef, useState } from 'react';
import { isOpen, type ReturnedView, useReturned } from '#session/returned/use-returned.ts';
import shared from '#ui/screen-sheet.module.css';
import { useKeepFocus } from '#ui/use-keep-focus.ts';
import { NoCopy } from './no-copy.tsx';
import { ReturnedHead } from './returned-head.tsx';
import { ReturnedList } from './returned-list.tsx';
import styles from './returned-screen.module.css';
import { useReturnedWords } from './returned-words.ts';

/** 退回稿: every change and remark of an edited copy, each to be taken over or not. */
export function ReturnedScreen() {
  const view = useReturned();
  const main = useRef<HTMLElement>(null);
  useKeepFocus(main);
  return (
    <main ref={main} className={styles.returned}>
      {view ? <Copy view={view} /> : <NoCopy />}
    </main>
  );
}

function Copy({ view }: { view: ReturnedView }) {
  const words = useReturnedWords();
  const [filter, show] = useState<'open' | 'all'>('open');
  const items = filter === 'all' ? view.items : view.items.filter(isOpen);
  const remarks =
    filter === 'all' ? view.remarks : view.remarks.filter(({ decision }) => !decision);
  const isSame = view.items.length === 0 && view.remarks.length === 0;
  return (
    <>
      <ReturnedHead view={view} filter={filter} onFilter={show} />
      <div className={shared.sheet}>
        {isSame && <p className={styles.nothing}>{words.nothing}</p>}
        {!isSame && items.length + remarks.length === 0 && (
          <p className={styles.nothing}>{words.noneOpen}</p>
        )}
        {items.length + remarks.length > 0 && (
          <ReturnedList here={view.here} items={items} remarks={remarks} />
        )}
      </div>
    </>
  );
}
