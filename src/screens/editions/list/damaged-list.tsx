import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import type { ListProps } from './edition-list.tsx';
import styles from './list.module.css';

/** Imported files that cannot be used any more, each with one sentence. */
export function DamagedList({ library, onRemove }: ListProps) {
  const editions = useEditionWords();
  const { marks, sayProblem } = useWords();
  const { damaged } = editions;
  const files = library.files.flatMap((file) =>
    file.read.ok ? [] : [{ key: file.key, problem: file.read.problem }],
  );
  if (files.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="damaged">
      <div className={styles.bar}>
        <h2 id="damaged">{damaged.title}</h2>
      </div>
      <ul>
        {files.map(({ key, problem }) => (
          <li key={key} className={styles.damaged}>
            <Icon name="error" />
            <span>{marks.sentence(marks.of(key, sayProblem(problem)))}</span>
            <Button
              look="quiet"
              size="small"
              aria-label={damaged.removeOf(key)}
              onClick={() => onRemove(key, key)}
            >
              {damaged.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
