import { useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { isIn } from '../sections.ts';
import { FindingCard } from './finding-card.tsx';
import styles from './panel.module.css';
import { RestNote } from './rest-note.tsx';

/** 核对结果 of this section or of the whole report, the gravest first. */
export function FindingsTab({ section }: { section: string }) {
  const { edit } = useWords();
  const { template } = useReportSession();
  const { findings } = useOutcome();
  const [scope, setScope] = useState<'section' | 'report'>('section');
  const here = findings.filter((finding) => isIn(template, section, finding));
  const shown = scope === 'section' ? here : findings;
  const adoptable = shown.find((finding) => offersOne(finding));
  return (
    <>
      <div className={styles.filters}>
        <SegmentedControl
          label={edit.scope}
          options={[
            { id: 'section', label: edit.thisSection(here.length) },
            { id: 'report', label: edit.wholeReport(findings.length) },
          ]}
          current={scope}
          onChange={setScope}
        />
        <span className={styles.meta}>{edit.bySeverity}</span>
      </div>
      <div className={styles.scroll}>
        {shown.map((finding) => (
          <FindingCard key={finding.id} finding={finding} first={finding === adoptable} />
        ))}
        <RestNote {...(scope === 'section' && { section })} />
      </div>
    </>
  );
}

function offersOne({ suspects, fix }: Finding): boolean {
  return fix !== undefined || (suspects.length > 0 && suspects.length <= 3);
}
