import type { LastYear } from '#session/last-year.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useBlocks } from '#session/use-section.ts';
import { Button } from '#ui/button.tsx';
import { tablesIn } from '../sections.ts';
import styles from './last-year.module.css';
import { LastYearFigures } from './last-year-figures.tsx';
import { LastYearText } from './last-year-text.tsx';
import { useLastYearWords } from './last-year-words.ts';
import { OpenLastYear } from './open-last-year.tsx';

/** Which report is last year's, and what it has for this section. */
export function LastYearBeside({ last, section }: { last: LastYear; section: string }) {
  const { tab } = useLastYearWords();
  const { template, lastYearOffer } = useReportSession();
  const blocks = useBlocks(section);
  const { report } = last;
  return (
    <>
      <section className={styles.part}>
        <p>
          <b>{tab.source(report.unit.name, report.year, last.template.title)}</b>
        </p>
        <p className={styles.meta}>{last.name === undefined ? tab.here : tab.file(last.name)}</p>
        <div className={styles.acts}>
          <Button size="small" onClick={() => lastYearOffer.set(last)}>
            {tab.carry}
          </Button>
          <OpenLastYear again />
        </div>
      </section>
      {tablesIn(template, blocks).map((table) => (
        <LastYearFigures key={table.id} table={table} last={last} />
      ))}
      <LastYearText last={last} section={section} />
    </>
  );
}
