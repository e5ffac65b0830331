import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import styles from './outline.module.css';

export interface LeftOutProps {
  /** Parts of the edition the report does without. */
  parts: readonly { id: string; title: string }[];
  onRestore: (id: string) => void;
}

/** 未列入报告: what the edition has and the report leaves out, each put back by a press. */
export function LeftOut({ parts, onRestore }: LeftOutProps) {
  const words = useWords().edit.parts;
  if (parts.length === 0) return null;
  return (
    <section className={styles.leftOut} aria-label={words.leftOut}>
      <h3 className={styles.label}>{words.leftOut}</h3>
      {parts.map(({ id, title }) => (
        <p key={id} className={styles.left}>
          {title}
          <Button
            look="link"
            size="small"
            aria-label={words.restored(title)}
            onClick={() => onRestore(id)}
          >
            {words.restore}
          </Button>
        </p>
      ))}
    </section>
  );
}
