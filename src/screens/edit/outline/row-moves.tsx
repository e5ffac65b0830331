import { useLateSection } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePartActs } from '../parts/use-part-acts.ts';
import styles from './outline.module.css';

/** Moves the part one stands in up or down, where the edition leaves the order to the office. */
export function RowMoves({ part }: { part: string }) {
  const { parts } = useWords().edit;
  const { heading } = useLateSection(part);
  const { acts, run } = usePartActs(part);
  const moves = acts.filter(({ id }) => id === 'up' || id === 'down');
  if (moves.every(({ changes }) => changes.length === 0)) return null;
  return (
    <span className={styles.moves}>
      {moves.map((act) => (
        <Button
          key={act.id}
          look="quiet"
          size="small"
          square
          aria-label={act.id === 'up' ? parts.upOf(heading) : parts.downOf(heading)}
          title={act.label}
          disabled={act.changes.length === 0}
          onClick={() => run(act)}
        >
          <Icon name={act.id === 'up' ? 'up' : 'down'} />
        </Button>
      ))}
    </span>
  );
}
