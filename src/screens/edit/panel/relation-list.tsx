import { useState } from 'react';
import type { RelationOutcome } from '#domain/outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { IconName } from '#ui/icon-shapes.ts';
import { type Tone, Verdict } from '#ui/verdict.tsx';
import { leafNames, shortName } from '../figures/cell-index.ts';
import styles from './panel.module.css';

export interface RelationListProps {
  relations: readonly RelationOutcome[];
  sign: { icon: IconName; tone: Tone };
  word: string;
}

/** 勾稽关系 of one verdict, folded under their number; each leads to its first cell. */
export function RelationList({ relations, sign, word }: RelationListProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.relations}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Verdict {...sign} word={word} />
      </summary>
      {open && (
        <ul>
          {relations.map((relation) => (
            <RelationRow key={relation.id} relation={relation} />
          ))}
        </ul>
      )}
    </details>
  );
}

function RelationRow({ relation }: { relation: RelationOutcome }) {
  const { template, focusCell } = useReportSession();
  const rule = template.rules.find(({ id }) => id === relation.rule);
  const [, line] = relation.id.split(':');
  const leaf = line === undefined ? undefined : leafNames(template).get(line);
  const [first] = relation.cells;
  return (
    <li>
      <button
        type="button"
        className={styles.relation}
        onClick={() => first !== undefined && focusCell(first)}
      >
        <b>{leaf && shortName(leaf)}</b> {rule?.label}
        {relation.left !== undefined && relation.right !== undefined && (
          <span className={styles.sums}>
            {relation.left} {rule?.relation} {relation.right}
          </span>
        )}
      </button>
    </li>
  );
}
