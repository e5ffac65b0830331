import { useCallback, useState } from 'react';
import { readExample } from '#session/read-outside.ts';
import { routeHref } from '#session/routes.ts';
import { useOutside } from '#session/use-outside.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { lateDialog } from '#ui/late-dialog.tsx';
import bar from '#ui/screen-bar.module.css';
import { useFileDrop } from '#ui/use-file-drop.ts';
import { type Pasted, usePaste } from '#ui/use-paste.ts';
import { Entrances } from './entrances.tsx';
import { ImportedNote } from './imported-note.tsx';
import { KeptReports } from './kept-reports.tsx';
import { LanguageButton } from './language-button.tsx';
import { OpenProblem } from './open-problem.tsx';
import styles from './start-screen.module.css';

const NewReportDialog = lateDialog(() =>
  import('./new-report-dialog.tsx').then((dialog) => dialog.NewReportDialog),
);

const AboutDialog = lateDialog(() =>
  import('./about-dialog.tsx').then((dialog) => dialog.AboutDialog),
);

/** 我的年报: the ways to begin, and the reports kept here. */
export function StartScreen() {
  const { start, shell } = useWords();
  const [asking, setAsking] = useState(false);
  const [about, setAbout] = useState(false);
  const { places } = useWorkspace();
  const { reading, problem, imported, bring, bringFiles, bringText, dismiss } = useOutside();
  const dropping = useFileDrop(asking ? undefined : bringFiles);
  const takePaste = useCallback(
    (pasted: Pasted) =>
      'files' in pasted ? bringFiles(pasted.files) : bringText(start.pasted, pasted),
    [bringFiles, bringText, start],
  );
  usePaste(asking ? undefined : takePaste);
  const openExample = () => bring(start.entrances.example.title, readExample(places));
  return (
    <>
      <header className={bar.bar}>
        <span className={styles.mark} aria-hidden="true">
          {shell.mark}
        </span>
        <span className={bar.product}>{shell.product}</span>
        <span className={bar.spacer} />
        <a className={buttonClass('quiet')} href={routeHref({ screen: 'help' })}>
          {start.help}
        </a>
        <a className={buttonClass('quiet')} href={routeHref({ screen: 'editions' })}>
          {start.editions}
        </a>
        <Button look="quiet" onClick={() => setAbout(true)}>
          {start.about}
        </Button>
        <LanguageButton />
      </header>
      <main className={styles.start}>
        <div className={styles.head}>
          <h1>{start.title}</h1>
          <p className={styles.secrecy}>
            <Icon name="shield" />
            {start.secrecy}
          </p>
        </div>
        <Entrances
          onBlank={() => setAsking(true)}
          onFiles={bringFiles}
          onExample={openExample}
          busy={reading !== undefined}
        />
        {reading !== undefined && <p role="status">{start.reading(reading)}</p>}
        {problem && <OpenProblem {...problem} onClose={dismiss} />}
        {imported && (
          <ImportedNote imported={imported} onCreate={() => setAsking(true)} onClose={dismiss} />
        )}
        <KeptReports />
      </main>
      {asking && <NewReportDialog onClose={() => setAsking(false)} />}
      {about && <AboutDialog onClose={() => setAbout(false)} />}
      {dropping && <p className={styles.drop}>{start.drop}</p>}
    </>
  );
}
