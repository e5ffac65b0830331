import { APP_VERSION } from '#session/app-version.ts';
import { instantOf } from '#session/clock.ts';
import { goTo, routeHref } from '#session/routes.ts';
import { useWorkspace } from '#session/use-workspace.tsx';
import { type CheckedSource, editableCopy } from '#tasks/check-source.ts';
import { Button } from '#ui/button.tsx';
import { FoundList } from './found-list.tsx';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';
import { UnmatchedList } from './unmatched-list.tsx';
import { UnsureCells } from './unsure-cells.tsx';

/** 检查: what was recognised in a document and what was found in it; the document stays as it is. */
export function IntakeScreen({ source }: { source: CheckedSource }) {
  const words = useIntakeWords();
  const workspace = useWorkspace();
  const copy = async () => {
    const opened = editableCopy(source, instantOf(workspace.clock), APP_VERSION);
    const begun = await workspace.open(opened);
    if (begun.ok) goTo({ screen: 'edit', report: begun.value.id });
  };
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <a href={routeHref({ screen: 'start' })}>{words.back}</a>
        <h1>{words.title(source.name)}</h1>
        <Button look="primary" onClick={copy}>
          {words.copy}
        </Button>
      </header>
      <Recognised source={source} />
      <FoundList source={source} />
      <UnsureCells source={source} />
      <UnmatchedList source={source} />
    </main>
  );
}

/** What the document was taken for, and how surely. */
function Recognised({ source: { imported, template } }: { source: CheckedSource }) {
  const words = useIntakeWords();
  const cells = Object.values(imported.cells);
  const unsure = cells.filter((cell) => !cell.certain).length;
  const year = imported.year === undefined ? words.unknownYear : words.yearOf(imported.year);
  return (
    <section className={styles.recognised}>
      <p>
        <b>{words.recognised(imported.unit ?? words.unknownUnit, year, template.title)}</b>
      </p>
      <p>{words.cells(cells.length, unsure)}</p>
      <p className={styles.meta}>{words.asItStands}</p>
    </section>
  );
}
