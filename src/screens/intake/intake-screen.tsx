import { useEffect, useMemo, useState } from 'react';
import { APP_VERSION } from '#session/app-version.ts';
import { instantOf } from '#session/clock.ts';
import { goTo, routeHref } from '#session/routes.ts';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { CheckedSource } from '#tasks/check-source.ts';
import { editableCopy } from '#tasks/editable-copy.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { FoundList } from './found-list.tsx';
import { type ActivePiece, type GoToPiece, scrollToPiece } from './go-to-piece.ts';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';
import { sourceIndex } from './source-index.ts';
import { sourceMarks } from './source-marks.ts';
import { SourceView } from './source-view.tsx';
import { UnmatchedList } from './unmatched-list.tsx';
import { UnsureCells } from './unsure-cells.tsx';

/** 检查: the document as it stands, and beside it what was found in it and recognised of it. */
export function IntakeScreen({ source }: { source: CheckedSource }) {
  const words = useIntakeWords();
  const index = useMemo(() => sourceIndex(source), [source]);
  const marks = useMemo(() => sourceMarks(source, index), [source, index]);
  const [active, setActive] = useState<ActivePiece>();
  useEffect(() => {
    if (active) scrollToPiece(active);
  }, [active]);
  const show: GoToPiece = ({ id }, quote) => setActive({ id, ...(quote && { quote }) });
  return (
    <main className={styles.page}>
      <Head source={source} />
      <div className={styles.panes}>
        <SourceView source={source} index={index} marks={marks} active={active} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reached by keyboard. */}
        <section className={styles.results} aria-label={words.results} tabIndex={0}>
          <Recognised source={source} />
          <FoundList source={source} marks={marks} onShow={show} />
          <UnsureCells source={source} marks={marks} onShow={show} />
          <UnmatchedList source={source} index={index} onShow={show} />
        </section>
      </div>
    </main>
  );
}

function Head({ source }: { source: CheckedSource }) {
  const words = useIntakeWords();
  const workspace = useWorkspace();
  const copy = async () => {
    const opened = editableCopy(source, instantOf(workspace.clock), APP_VERSION);
    const begun = await workspace.open(opened);
    if (begun.ok) goTo({ screen: 'edit', report: begun.value.id });
  };
  return (
    <header className={styles.head}>
      <a className={buttonClass('quiet')} href={routeHref({ screen: 'start' })}>
        <Icon name="back" />
        {words.back}
      </a>
      <span className={styles.divider} />
      <h1>{words.title(source.name)}</h1>
      <Button look="primary" onClick={copy}>
        {words.copy}
      </Button>
    </header>
  );
}

/** What the document was taken for, and how surely. */
function Recognised({ source: { imported, template } }: { source: CheckedSource }) {
  const words = useIntakeWords();
  const cells = Object.values(imported.cells);
  const unsure = cells.filter((cell) => !cell.certain).length;
  const year = imported.year === undefined ? words.unknownYear : words.yearOf(imported.year);
  return (
    <div className={styles.recognised}>
      <p>
        <b>{words.recognised(imported.unit ?? words.unknownUnit, year, template.title)}</b>
      </p>
      <p>{words.cells(cells.length, unsure)}</p>
      <p className={styles.meta}>{words.asItStands}</p>
    </div>
  );
}
