import type { ReactNode } from 'react';
import type { RuleNotRun } from '#domain/outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import shared from '#ui/grouped-list.module.css';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import { Verdict } from '#ui/verdict.tsx';
import { FindingRows } from './finding-rows.tsx';
import { RelationLine } from './relation-line.tsx';
import { countOf, grouped } from './review-filter.ts';
import styles from './review-list.module.css';
import type { ReviewRow } from './review-rows.ts';
import { useReviewWords } from './review-words.ts';

/** Columns of the list. */
const COLUMNS = 8;

export interface ReviewListProps {
  rows: readonly ReviewRow[];
  notRun: readonly RuleNotRun[];
  onClear: () => void;
}

/** The rows under their headings: to be mended, undecided, notices, what agrees table by table, what did not run. */
export function ReviewList({ rows, notRun, onClear }: ReviewListProps) {
  const words = useReviewWords();
  const { template } = useReportSession();
  const { open, waiting, notices, agree } = grouped(rows);
  if (rows.length === 0 && notRun.length === 0) return <Nothing onClear={onClear} />;
  return (
    <table className={classNames(shared.list, styles.list)} aria-label={words.list}>
      <Heads />
      <Group title={words.groups.open} rows={open} named />
      <Group title={words.groups.waiting} rows={waiting} named />
      <Group title={words.groups.notices} rows={notices} named />
      {template.tables.map(({ id, name, title }) => (
        <Group key={id} title={words.groups.table(name, title)} rows={agree.get(id) ?? []} />
      ))}
      <NotRun rules={notRun} />
    </table>
  );
}

function Heads() {
  const { heads } = useReviewWords();
  return (
    <thead>
      <tr>
        <th scope="col">{heads.verdict}</th>
        <th scope="col">{heads.rule}</th>
        <th scope="col" className={styles.number}>
          {heads.left}
        </th>
        <th scope="col" className={styles.sign}>
          <HiddenLabel>{heads.relation}</HiddenLabel>
        </th>
        <th scope="col">{heads.right}</th>
        <th scope="col" className={styles.number}>
          {heads.difference}
        </th>
        <th scope="col">{heads.source}</th>
        <th scope="col">
          <HiddenLabel>{heads.act}</HiddenLabel>
        </th>
      </tr>
    </thead>
  );
}

/** Rows under a heading; nothing where there are none. `named`: each row names its table. */
function Group({
  title,
  rows,
  named,
}: {
  title: string;
  rows: readonly ReviewRow[];
  named?: true;
}) {
  const { count, countAgree } = useReviewWords();
  if (rows.length === 0) return null;
  const all = countOf(rows);
  return (
    <tbody>
      <GroupHead title={title} count={named ? count(all) : countAgree(all)} />
      {rows.map((row) =>
        row.kind === 'relation' ? (
          <RelationLine key={row.id} row={row} named={named === true} />
        ) : (
          <FindingRows key={row.id} row={row} />
        ),
      )}
    </tbody>
  );
}

function GroupHead({ title, count }: { title: string; count: ReactNode }) {
  return (
    <tr className={shared.group}>
      <th scope="rowgroup" colSpan={COLUMNS}>
        {title} <span className={styles.meta}>{count}</span>
      </th>
    </tr>
  );
}

/** The rules that did not run, each with the reason. */
function NotRun({ rules }: { rules: readonly RuleNotRun[] }) {
  const words = useReviewWords();
  const { template } = useReportSession();
  if (rules.length === 0) return null;
  return (
    <tbody>
      <GroupHead title={words.groups.notRun} count={words.count(rules.length)} />
      {rules.map(({ rule, why }) => {
        const { label, source } = template.rules.find(({ id }) => id === rule) ?? {};
        return (
          <tr key={rule}>
            <td>
              <Verdict icon="undecided" tone="none" word={words.verdicts.notRun} />
            </td>
            <td>{label ?? rule}</td>
            <td colSpan={4} className={styles.meta}>
              {words.why(why)}
            </td>
            <td className={styles.meta}>{source}</td>
            <td />
          </tr>
        );
      })}
    </tbody>
  );
}

function Nothing({ onClear }: { onClear: () => void }) {
  const { nothing, clear } = useReviewWords();
  return (
    <p className={styles.nothing}>
      {nothing}
      <Button look="link" size="small" onClick={onClear}>
        {clear}
      </Button>
    </p>
  );
}
