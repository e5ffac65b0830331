import { type ChangeEvent, useRef, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { nameOf, removeImport, takeIn } from '#session/library.ts';
import { readChosen } from '#session/read-outside.ts';
import { useLibrary } from '#session/use-library.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import { DamagedList } from './damaged-list.tsx';
import { EditionList } from './edition-list.tsx';
import styles from './list.module.css';
import { LocalList } from './local-list.tsx';
import { WordList } from './word-list.tsx';

/** 报告格式与本地要求: what is at hand; files are imported, exported and removed here. */
export function EditionsPage() {
  const words = useEditionWords();
  const { marks, sayProblem } = useWords();
  const { library, refresh } = useLibrary();
  const { problem, importFiles, remove } = useImports(refresh);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void importFiles([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  const said = problem?.problem ?? library?.problem;
  return (
    <>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.hint}>{words.importHint}</p>
        <Button look="primary" onClick={() => chooser.current?.click()}>
          {words.importFile}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json"
          hidden
          aria-label={words.importFile}
          onChange={choose}
        />
      </div>
      {said && (
        <p className={styles.problem} role="alert">
          {problem && <strong>{words.notImported(problem.name)}　</strong>}
          {marks.sentence(sayProblem(said))}
        </p>
      )}
      {!library && <p role="status">{words.loading}</p>}
      {library && (
        <>
          <EditionList library={library} onRemove={remove} />
          <LocalList library={library} onRemove={remove} />
          <DamagedList library={library} onRemove={remove} />
          <WordList />
        </>
      )}
    </>
  );
}

/** Importing and removing, each told at the foot of the page; what was refused stays in sight. */
function useImports(refresh: () => void) {
  const words = useEditionWords();
  const workspace = useWorkspace();
  const showToast = useToast();
  const [problem, setProblem] = useState<{ name: string; problem: Message }>();
  const importFiles = async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    const bytes = await readChosen(files);
    const taken = bytes.ok
      ? ((await takeIn(workspace, bytes.value)) ?? NOT_ONE)
      : { ok: false as const, problem: bytes.problem };
    setProblem(taken.ok ? undefined : { name: first.name, problem: taken.problem });
    if (taken.ok) showToast({ text: words.imported(nameOf(taken.value)) });
    refresh();
  };
  const remove = async (key: string, name: string) => {
    const removed = await removeImport(workspace, key);
    if (removed.ok) showToast({ text: words.removed(name) });
    else setProblem({ name, problem: removed.problem });
    refresh();
  };
  return { problem, importFiles, remove };
}

const NOT_ONE = { ok: false as const, problem: { id: 'imports.notOne', values: {} } };
