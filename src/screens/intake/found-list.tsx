import type { Finding } from '#domain/finding.ts';
import { useWords } from '#session/use-words.tsx';
import type { CheckedSource } from '#tasks/check-source.ts';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';

/** How many findings of one check are told before the rest is counted. */
const SHOWN = 3;

/** 核对结果 of the document, the gravest first; many of one kind are told once. */
export function FoundList({ source: { outcome } }: { source: CheckedSource }) {
  const words = useIntakeWords();
  const { findings } = useWords();
  const kinds = kindsOf(outcome.findings);
  return (
    <section aria-label={words.findings}>
      <h2>{words.findings}</h2>
      <p className={styles.meta}>{words.agrees(outcome.rules.agrees)}</p>
      {kinds.length === 0 && <p>{words.nothing}</p>}
      <ul className={styles.list}>
        {kinds.flatMap(({ check, all }) => [
          ...all.slice(0, SHOWN).map((finding) => (
            <li key={finding.id}>
              <Verdict
                {...severitySigns[finding.severity]}
                word={findings.severity[finding.severity]}
              />
              <span>{findings.sayFinding(finding)}</span>
            </li>
          )),
          ...(all.length > SHOWN
            ? [
                <li key={check} className={styles.meta}>
                  {words.more(all.length - SHOWN)}
                </li>,
              ]
            : []),
        ])}
      </ul>
    </section>
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
