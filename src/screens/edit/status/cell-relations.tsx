import type { CellAddress } from '#domain/address.ts';
import type { RelationOutcome } from '#domain/outcome.ts';
import type { Verdict as VerdictOf } from '#domain/rule.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import type { IconName } from '#ui/icon-shapes.ts';
import { type Tone, Verdict } from '#ui/verdict.tsx';
import styles from './status-bar.module.css';

const SHOWN = 2;

const SIGNS: Readonly<Record<VerdictOf, { icon: IconName; tone: Tone }>> = {
  differs: { icon: 'error', tone: 'red' },
  undecided: { icon: 'undecided', tone: 'none' },
  agrees: { icon: 'agrees', tone: 'green' },
};
const ORDER = Object.keys(SIGNS);

/** The relations a cell stands in, with both sums; those that differ first. */
export function CellRelations({ address }: { address: CellAddress }) {
  const { edit } = useWords();
  const { relations } = useOutcome();
  const own = relations
    .filter((relation) => relation.cells.includes(address))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  if (own.length === 0) return <span className={styles.meta}>{edit.noRules}</span>;
  return (
    <>
      {own.slice(0, SHOWN).map((relation) => (
        <Relation key={relation.id} relation={relation} />
      ))}
    </>
  );
}

function Relation({ relation }: { relation: RelationOutcome }) {
  const { edit } = useWords();
  const { template } = useReportSession();
  const rule = template.rules.find(({ id }) => id === relation.rule);
  const sign = relation.verdict === 'differs' ? '≠' : (rule?.relation ?? '=');
  const known = relation.left !== undefined && relation.right !== undefined;
  return (
    <span className={styles.relation}>
      <Verdict {...SIGNS[relation.verdict]} word={edit[relation.verdict]} />
      {known && (
        <b className={styles.sums}>
          {relation.left} {sign} {relation.right}
        </b>
      )}
      <span className={styles.rule}>{rule?.label}</span>
    </span>
  );
}
