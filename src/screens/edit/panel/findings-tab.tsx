import { useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { Verdict } from '#ui/verdict.tsx';
import { isIn } from '../sections.ts';
import { FindingCard } from './finding-card.tsx';
import styles from './panel.module.css';
import { RestNote } from './rest-note.tsx';

/** 核对结果 of this section or of the whole report, the gravest first. */
export function FindingsTab({ section }: { section: string }) {
  const { edit } = useWords();
  const session = useReportSession();
  const { findings } = useOutcome();
  const { open } = useOpenFindings();
  const [scope, setScope] = useState<'section' | 'report'>('section');
  const isHere = (finding: Finding) => isIn(session, section, finding);
  const inScope = (all: readonly Finding[]) => (scope === 'section' ? all.filter(isHere) : all);
  const shown = inScope(open);
  const explained = inScope(findings.filter((finding) => !open.includes(finding)));
  const adoptable = shown.find((finding) => offersOne(finding));
  return (
    <>
      <div className={styles.filters}>
        <SegmentedControl
          label={edit.scope}
          options={[
            { id: 'section', label: edit.thisSection(open.filter(isHere).length) },
            { id: 'report', label: edit.wholeReport(open.length) },
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
        <Explained findings={explained} />
        <RestNote
          found={shown.length + explained.length}
          {...(scope === 'section' && { section })}
        />
      </div>
    </>
  );
}

/** Findings that a 情况说明 has settled, folded. */
function Explained({ findings }: { findings: readonly Finding[] }) {
  const { explanation } = useWords().edit;
  if (findings.length === 0) return null;
  return (
    <details className={styles.explained}>
      <summary>
        <Verdict icon="explained" tone="slate" word={explanation.count(findings.length)} />
      </summary>
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} first={false} />
      ))}
    </details>
  );
}

function offersOne({ suspects, fix, check }: Finding): boolean {
  return (
    fix !== undefined ||
    check === 'textAgainstTables' ||
    (suspects.length > 0 && suspects.length <= 3)
  );
}
