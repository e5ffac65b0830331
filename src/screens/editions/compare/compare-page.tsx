import { useEffect, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { goTo } from '#session/routes.ts';
import { useLibrary } from '#session/use-library.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './compare.module.css';
import { Differences } from './differences.tsx';

/** Ids of two editions. */
export interface ComparePageProps {
  before: string;
  after: string;
}

/** 与上一格式对照: what is new, gone, renamed, and which rules changed; for the screen and for paper. */
export function ComparePage({ before, after }: ComparePageProps) {
  const words = useEditionWords();
  const { marks, sayProblem } = useWords();
  const { library } = useLibrary();
  const old = useEdition(before);
  const now = useEdition(after);
  const problem = old.problem ?? now.problem;
  const options = (library?.editions ?? []).map(({ id, title }) => [id, title] as const);
  const go = (next: Partial<ComparePageProps>) =>
    goTo({ screen: 'compareEditions', before, after, ...next });
  return (
    <>
      <div className={styles.head}>
        <SelectField
          label={words.compare.before}
          options={options}
          value={before}
          onChange={(event) => go({ before: event.target.value })}
        />
        <SelectField
          label={words.compare.after}
          options={options}
          value={after}
          onChange={(event) => go({ after: event.target.value })}
        />
        <Button onClick={() => window.print()}>{words.compare.print}</Button>
      </div>
      {problem && <p role="alert">{marks.sentence(sayProblem(problem))}</p>}
      {!problem && !(old.edition && now.edition) && <p role="status">{words.loading}</p>}
      {old.edition && now.edition && <Differences before={old.edition} after={now.edition} />}
    </>
  );
}

function useEdition(id: string): { edition?: ReportTemplate; problem?: Message } {
  const { assets } = useWorkspace();
  const [read, setRead] = useState<{ id: string; edition?: ReportTemplate; problem?: Message }>();
  useEffect(() => {
    let wanted = true;
    void assets.template(id).then((result) => {
      if (!wanted) return;
      setRead(result.ok ? { id, edition: result.value } : { id, problem: result.problem });
    });
    return () => {
      wanted = false;
    };
  }, [assets, id]);
  return read?.id === id ? read : {};
}
