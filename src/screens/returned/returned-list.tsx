import type { ReturnedChange } from '#domain/returned-draft.ts';
import type { ReturnedItem, ReturnedRemark } from '#session/returned/use-returned.ts';
import type { ReturnedHere } from '#session/workspace.ts';
import { classNames } from '#ui/class-names.ts';
import shared from '#ui/grouped-list.module.css';
import { ChangeRow } from './change-row.tsx';
import { RemarkRow } from './remark-row.tsx';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';

const GROUPS = ['binding', 'cell', 'text', 'line', 'other'] as const;

type GroupId = (typeof GROUPS)[number];

export interface ReturnedListProps {
  here: ReturnedHere;
  items: readonly ReturnedItem[];
  remarks: readonly ReturnedRemark[];
}

/** The changes by what they touch, contradictions first, and the remarks. */
export function ReturnedList({ here, items, remarks }: ReturnedListProps) {
  const { heads, groups, hints, title } = useReturnedWords();
  return (
    <table className={classNames(shared.list, styles.list)} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{heads.place}</th>
          <th scope="col">{`${heads.before} → ${heads.after}`}</th>
          <th scope="col">{heads.who}</th>
          <th scope="col">{heads.act}</th>
        </tr>
      </thead>
      {GROUPS.map((group) => {
        const rows = items.filter(({ change }) => groupOf(change) === group);
        if (rows.length === 0) return null;
        return (
          <tbody key={group}>
            <GroupHead
              title={groups[group]}
              count={rows.length}
              {...(group in hints && { hint: hints[group as keyof typeof hints] })}
            />
            {rows.map((item) => (
              <ChangeRow key={item.change.id} here={here} item={item} />
            ))}
          </tbody>
        );
      })}
      {remarks.length > 0 && (
        <tbody>
          <GroupHead title={groups.comment} count={remarks.length} />
          {remarks.map((remark) => (
            <RemarkRow key={remark.comment.id} here={here} remark={remark} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function GroupHead({ title, count, hint }: { title: string; count: number; hint?: string }) {
  return (
    <tr className={shared.group}>
      <th scope="rowgroup" colSpan={4}>
        {title} <span className={styles.meta}>{count}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </th>
    </tr>
  );
}

function groupOf({ kind }: ReturnedChange): GroupId {
  return kind === 'sentence' || kind === 'added' || kind === 'removed' ? 'text' : kind;
}
