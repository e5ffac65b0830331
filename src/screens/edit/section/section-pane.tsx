import { useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { FrontForm } from '../front/front-form.tsx';
import { PartHeading } from '../parts/part-heading.tsx';
import { guidanceOf } from '../sections.ts';
import { SectionBody } from './section-body.tsx';
import styles from './section-pane.module.css';
import { TableActs } from './table-acts.tsx';

/** One part of the report: its official heading, its guidance folded, and its text or table. */
export function SectionPane({ section }: { section: string }) {
  const { edit } = useWords();
  const { template } = useReportSession();
  const [unfolded, unfold] = useState(false);
  const guidance = guidanceOf(template, section);
  return (
    <main className={styles.work}>
      <div className={styles.bar}>
        {section === 'front' ? <h2>{edit.front}</h2> : <PartHeading part={section} />}
        {guidance.length > 0 && (
          <Button
            look="quiet"
            size="small"
            aria-expanded={unfolded}
            aria-controls="guidance"
            onClick={() => unfold(!unfolded)}
          >
            {edit.guidance}
            <Icon name="down" />
          </Button>
        )}
        <span className={styles.spacer} />
        <TableActs section={section} />
      </div>
      <div id="guidance" className={styles.guidance} hidden={!unfolded}>
        {guidance.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {section === 'front' ? <FrontForm /> : <SectionBody section={section} />}
    </main>
  );
}
