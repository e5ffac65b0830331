import { LanguageButton } from '#screens/start/language-button.tsx';
import { routeHref } from '#session/routes.ts';
import { useReportName } from '#session/use-report-name.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import bar from '#ui/screen-bar.module.css';
import { EditionButton } from './edition-button.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { LockNote } from './lock-note.tsx';
import { NewVersionNote } from './new-version-note.tsx';
import { SavedNote } from './saved-note.tsx';
import { type Step, Steps } from './steps.tsx';
import styles from './top-bar.module.css';

/** The bar over an open report: where one is, whether it is kept, what can be undone. */
export function TopBar(props: { screen: Step; onMoved: () => void; onFind: () => void }) {
  const { screen, onMoved, onFind } = props;
  const { shell } = useWords();
  const { id } = useReportSession();
  return (
    <header className={bar.bar}>
      <a className={buttonClass('quiet')} href={routeHref({ screen: 'start' })}>
        <Icon name="back" />
        {shell.home}
      </a>
      <span className={bar.divider} />
      <Title />
      {screen === 'edit' && <EditionButton onMoved={onMoved} />}
      <Steps screen={screen} />
      <span className={bar.spacer} />
      <NewVersionNote />
      <LockNote />
      <SavedNote />
      <span className={bar.divider} />
      <HistoryButtons />
      <Button look="quiet" square aria-label={shell.find} title={shell.findHint} onClick={onFind}>
        <Icon name="find" />
      </Button>
      <LanguageButton />
      {screen === 'edit' && (
        <a className={buttonClass('primary')} href={routeHref({ screen: 'preview', report: id })}>
          {shell.export}
        </a>
      )}
    </header>
  );
}

function Title() {
  const { shell } = useWords();
  const { unit, year } = useReportName();
  const title = shell.reportTitle(unit, year);
  return (
    <h1 className={styles.title} title={title}>
      {title}
    </h1>
  );
}
