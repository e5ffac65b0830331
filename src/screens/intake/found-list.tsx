import { useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useWords } from '#session/use-words.tsx';
import type { CheckedSource } from '#tasks/check-source.ts';
import { Button } from '#ui/button.tsx';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import type { GoToPiece } from './go-to-piece.ts';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';
import { ShowButton } from './show-button.tsx';
import type { SourceMarks } from './source-marks.ts';

/** How many findings of one check are told before the rest is folded. */
const SHOWN = 3;

export interface FoundListProps {
  source: CheckedSource;
  marks: SourceMarks;
  onShow: GoToPiece;
}

/** 核对结果 of the document, the gravest first; many of one kind are folded. Each leads to its place. */
export function FoundList({ source: { outcome }, ...places }: FoundListProps) {
  const words = useIntakeWords();
  const kinds = kindsOf(outcome.findings);
  return (
    <section aria-label={words.findings}>
      <h2>
        {words.findings} <span className={styles.meta}>{outcome.findings.length}</span>
      </h2>
      <p className={styles.meta}>{words.agrees(outcome.rules.agrees)}</p>
      {kinds.length === 0 && <p>{words.nothing}</p>}
      {kinds.map(({ check, all }) => (
        <OneKind key={check} all={all} {...places} />
      ))}
    </section>
  );
}

function OneKind({ all, marks, onShow }: Omit<FoundListProps, 'source'> & { all: Finding[] }) {
  const { findings } = useWords();
  const words = useIntakeWords();
  const [open, setOpen] = useState(false);
  const shown = open ? all : all.slice(0, SHOWN);
  return (
    <ul className={styles.list}>
      {shown.map((finding) => (
        <li key={finding.id}>
          <Verdict
            {...severitySigns[finding.severity]}
            word={findings.severity[finding.severity]}
          />
          <ShowButton piece={marks.findingAt(finding)} quote={finding.quote} onShow={onShow}>
            {findings.sayFinding(finding)}
          </ShowButton>
        </li>
      ))}
      {all.length > shown.length && (
        <li>
          <Button look="link" size="small" onClick={() => setOpen(true)}>
            {words.more(all.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  );
}

function kindsOf(findings: readonly Finding[]): { check: string; all: Finding[] }[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity}:${finding.check}`;
    kinds.set(key, [...(kinds.get(key) ?? []), finding]);
  }
  return [...kinds].map(([check, all]) => ({ check, all }));
}
