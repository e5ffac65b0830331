import type { CarriedItem } from '#session/carry-over/carried-items.ts';
import type { LastYear } from '#session/last-year.ts';
import { Button } from '#ui/button.tsx';
import styles from './carry.module.css';
import { CarryRow } from './carry-row.tsx';
import { useLastYearWords } from './last-year-words.ts';

const GROUPS = ['figure', 'line', 'heading', 'text'] as const;

export interface CarryTableProps {
  items: readonly CarriedItem[];
  chosen: ReadonlySet<CarriedItem>;
  last: LastYear;
  onChoose: (chosen: ReadonlySet<CarriedItem>) => void;
}

/** The things that can be taken over, by kind: what stands here, what last year's report has. */
export function CarryTable({ items, chosen, last, onChoose }: CarryTableProps) {
  const { dialog, groups } = useLastYearWords();
  const turn = (item: CarriedItem, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(item);
    else next.delete(item);
    onChoose(next);
  };
  return (
    <>
      <div className={styles.acts}>
        <Button look="link" size="small" onClick={() => onChoose(new Set(items))}>
          {dialog.all}
        </Button>
        <Button look="link" size="small" onClick={() => onChoose(new Set())}>
          {dialog.none}
        </Button>
      </div>
      <table className={styles.items}>
        <thead>
          <tr>
            <th scope="col">{dialog.columns.item}</th>
            <th scope="col">{dialog.columns.before}</th>
            <th scope="col">{dialog.columns.after}</th>
          </tr>
        </thead>
        {GROUPS.map((group) => {
          const rows = items.filter((item) => groupOf(item) === group);
          if (rows.length === 0) return null;
          return (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.group}>
                  {groups[group]}
                </th>
              </tr>
              {rows.map((item) => (
                <CarryRow
                  key={item.field}
                  item={item}
                  last={last}
                  checked={chosen.has(item)}
                  onTurn={(on) => turn(item, on)}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}

function groupOf({ kind }: CarriedItem): (typeof GROUPS)[number] {
  return kind === 'section' ? 'heading' : kind;
}
