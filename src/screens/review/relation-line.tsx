import { cellName } from '#domain/cell-names.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { classNames } from '#ui/class-names.ts';
import { ExplainRow } from './explain-row.tsx';
import { LocateLink } from './locate-link.tsx';
import styles from './review-list.module.css';
import { partName, type RelationRow } from './review-rows.ts';
import { useReviewWords } from './review-words.ts';
import { RowExplanation } from './row-explanation.tsx';
import { RowVerdict } from './row-verdict.tsx';
import { firstMissing, type Side, sidesOf } from './side-in-words.ts';

/** One 勾稽关系: its verdict, both sides meeting at the sign, the difference, the source. */
export function RelationLine({ row, named }: { row: RelationRow; named: boolean }) {
  const words = useReviewWords();
  const session = useReportSession();
  const { relation, rule, state } = row;
  const { left, right, line } = sidesOf(row, session);
  const tone = state === 'open' && styles[row.severity];
  const name = `${place()}${rule.label}`;
  const target =
    row.finding?.suspects[0]?.cell ?? firstMissing(row, session) ?? relation.cells[0] ?? '';
  return (
    <tr>
      <td>
        <RowVerdict row={row} />
      </td>
      <td className={styles.name}>
        {name}
        <RowExplanation row={row} />
        {row.finding && <ExplainRow finding={row.finding} />}
      </td>
      <td className={styles.number}>
        <SideText side={left} />
      </td>
      <td className={classNames(styles.sign, tone)}>{sign()}</td>
      <td>
        <SideText side={right} right />
        {right.typedTotal && (
          <span className={classNames(styles.meta, styles.typed)}>{words.typedTotal}</span>
        )}
      </td>
      <td className={classNames(styles.number, tone)}>
        {relation.difference === undefined
          ? words.noDifference
          : words.difference(relation.difference)}
      </td>
      <td className={classNames(styles.meta, styles.source)}>{rule.source}</td>
      <td className={styles.act}>
        <LocateLink place={{ cell: target }} name={name} fill={state === 'undecided'} />
      </td>
    </tr>
  );

  function place(): string {
    const table = partName(row.part);
    const called = named
      ? (session.template.tables.find(({ id }) => id === table)?.name ?? '')
      : '';
    const cell = cellName(session.template, relation.cells[0] ?? '');
    if (line && cell) return words.line(called, cell[line.axis], line.axis);
    return called && words.table(called);
  }

  function sign(): string {
    if (relation.verdict === 'undecided') return words.unknown;
    if (rule.relation === '<=') return relation.verdict === 'agrees' ? words.atMost : words.more;
    return relation.verdict === 'agrees' ? rule.relation : words.differs;
  }
}

/** 503 + 1 = 504 at the left, 531 = 520 + 11 at the right: the sums stand beside the sign. */
function SideText({ side, right }: { side: Side; right?: true }) {
  const words = useReviewWords();
  if (side.sum === undefined) {
    return (
      <span className={styles.meta}>
        {side.missing > 0 ? words.missing(side.missing) : words.noDifference}
      </span>
    );
  }
  if (side.terms.length === 0) return <b>{side.sum}</b>;
  const terms = words.sum(side.terms);
  return right ? (
    <>
      <b>{side.sum}</b> = {terms}
    </>
  ) : (
    <>
      {terms} = <b>{side.sum}</b>
    </>
  );
}
