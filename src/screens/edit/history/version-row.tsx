import { useId } from 'react';
import { useWords } from '#session/use-words.tsx';
import { useVersionBeside, type VersionBeside } from '#session/versions/use-version-beside.ts';
import type { KeptVersion } from '#store/report-store.ts';
import styles from './history.module.css';
import { useHistoryWords } from './history-words.ts';
import { useMoment } from './use-moment.ts';
import { VersionActs } from './version-acts.tsx';

/** A version: its name, when it was kept, how far the report has gone since, and what one can do with it. */
export function VersionRow({ version }: { version: KeptVersion }) {
  const words = useHistoryWords();
  const moment = useMoment();
  const name = useId();
  const beside = useVersionBeside(version);
  return (
    <li className={styles.entry} aria-labelledby={name}>
      <p id={name}>
        <b>{version.name}</b>
      </p>
      <p className={styles.meta}>
        {moment(version.at)}
        {version.automatic && ` · ${words.automatic}`}
      </p>
      {beside && <Difference beside={beside} />}
      <VersionActs version={version} {...(beside && { beside })} />
    </li>
  );
}

function Difference({ beside }: { beside: VersionBeside }) {
  const words = useHistoryWords();
  const { sayProblem } = useWords();
  if (!('differences' in beside)) {
    const { problem } = beside.read;
    return <p className={styles.problem}>{`${words.damaged}${sayProblem(problem)}。`}</p>;
  }
  const { figures, texts, others } = beside.differences;
  const told = [
    ...(figures > 0 ? [words.figures(figures)] : []),
    ...(texts > 0 ? [words.texts(texts)] : []),
    ...(others > 0 ? [words.others(others)] : []),
  ];
  return <p>{told.length === 0 ? words.same : `${words.differs}${told.join(words.and)}`}</p>;
}
