import type { Message } from '#domain/finding.ts';
import { useWords } from '#session/use-words.tsx';
import type { KeptVersion } from '#store/report-store.ts';
import styles from './history.module.css';
import { useHistoryWords } from './history-words.ts';
import { KeepVersion } from './keep-version.tsx';
import { VersionRow } from './version-row.tsx';

export interface VersionListProps {
  /** Undefined while they are read. */
  versions: readonly KeptVersion[] | undefined;
  problem?: Message;
}

/** The versions, the latest first, and the way to keep one more. */
export function VersionList({ versions, problem }: VersionListProps) {
  const words = useHistoryWords();
  const { sayProblem } = useWords();
  const latest = [...(versions ?? [])].reverse();
  return (
    <>
      <KeepVersion />
      {problem && (
        <p className={styles.problem} role="alert">
          {sayProblem(problem)}。
        </p>
      )}
      {versions?.length === 0 && <p className={styles.rest}>{words.none}</p>}
      <ul aria-label={words.list}>
        {latest.map((version) => (
          <VersionRow key={version.id} version={version} />
        ))}
      </ul>
      <p className={styles.rest}>{words.about}</p>
    </>
  );
}
