import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { type KeptWords, keptWords, removeWords, takeInWords } from '#session/kept-words.ts';
import { readChosen } from '#session/read-outside.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './list.module.css';
import { WordTable } from './word-table.tsx';

/** 本单位词表: a workbook of the office's own, taken in, looked at and removed. */
export function WordList() {
  const { wordList: words } = useEditionWords();
  const { marks, sayProblem } = useWords();
  const { kept, problem, take, remove } = useWordList();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void take([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <section className={styles.block} aria-labelledby="word-list">
      <div className={styles.bar}>
        <h2 id="word-list">{words.title}</h2>
        <p className={styles.hint}>{words.hint}</p>
        <Button onClick={() => chooser.current?.click()}>
          {kept ? words.replace : words.take}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xls"
          hidden
          aria-label={words.take}
          onChange={choose}
        />
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {marks.sentence(sayProblem(problem))}
        </p>
      )}
      {kept ? (
        <>
          <p className={styles.note}>
            {words.holds(kept.name, kept.entries.length)}
            <Button look="quiet" size="small" onClick={remove}>
              {words.remove}
            </Button>
          </p>
          <WordTable entries={kept.entries} />
        </>
      ) : (
        <p className={styles.note}>{words.none}</p>
      )}
      <p className={styles.note}>{words.never}</p>
    </section>
  );
}

function useWordList() {
  const { wordList: words } = useEditionWords();
  const workspace = useWorkspace();
  const showToast = useToast();
  const [kept, setKept] = useState<KeptWords>();
  const [problem, setProblem] = useState<Message>();
  useEffect(() => {
    void keptWords(workspace.imports).then(setKept);
  }, [workspace]);
  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const bytes = await readChosen(files);
    const taken = bytes.ok ? await takeInWords(workspace, file.name, bytes.value) : bytes;
    setProblem(taken.ok ? undefined : taken.problem);
    if (!taken.ok) return;
    setKept(taken.value);
    showToast({ text: words.taken(taken.value.entries.length) });
  };
  const remove = async () => {
    const removed = await removeWords(workspace);
    setProblem(removed.ok ? undefined : removed.problem);
    if (!removed.ok) return;
    setKept(undefined);
    showToast({ text: words.removed });
  };
  return { kept, problem, take, remove };
}
