import type { Message } from '#domain/finding.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './open-problem.module.css';

export interface OpenProblemProps {
  name: string;
  problem: Message;
  onClose: () => void;
}

/** What could not be opened, why, and what to do. It stays until it is read. */
export function OpenProblem({ name, problem, onClose }: OpenProblemProps) {
  const { start, marks, sayProblem } = useWords();
  return (
    <div className={styles.problem} role="alert">
      <span className={styles.sign}>
        <Icon name="error" />
      </span>
      <p>
        <strong>{start.problem.opened(name)}</strong>
        <br />
        {marks.sentence(sayProblem(problem))}
      </p>
      <Button size="small" onClick={onClose}>
        {start.problem.close}
      </Button>
    </div>
  );
}
