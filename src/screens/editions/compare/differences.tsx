import { useMemo } from 'react';
import { compareEditions } from '#domain/edition-diff.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { useWords } from '#session/use-words.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './compare.module.css';
import { PartList } from './part-list.tsx';
import { Renamed } from './renamed.tsx';
import { ChangedRules } from './rule-change.tsx';

export interface DifferencesProps {
  before: ReportTemplate;
  after: ReportTemplate;
}

/** 格式变化 between two editions, in four parts. */
export function Differences({ before, after }: DifferencesProps) {
  const { compare: words, span } = useEditionWords();
  const { marks } = useWords();
  const diff = useMemo(() => compareEditions(before, after), [before, after]);
  const { added, removed, renamed, changedRules } = diff;
  const total = added.length + removed.length + renamed.length + changedRules.length;
  return (
    <article className={styles.paper}>
      <h1>{words.title(before.title, after.title)}</h1>
      <p className={styles.basis}>
        {marks.groups(
          [before, after].map(({ title, years, legalBasis }) =>
            [title, span(years), legalBasis.at(-1)?.number].filter(Boolean).join('　'),
          ),
        )}
      </p>
      {total === 0 && <p>{words.same}</p>}
      {total > 0 && (
        <>
          <PartList title={words.added} parts={added} edition={after} />
          <PartList title={words.removed} parts={removed} edition={before} />
          <Renamed renamed={renamed} edition={after} />
          <ChangedRules changed={changedRules} before={before} after={after} />
        </>
      )}
    </article>
  );
}
