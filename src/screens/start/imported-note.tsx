import { routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import type { ReadImport } from '#tasks/read-import.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './imported-note.module.css';

export interface ImportedNoteProps {
  imported: ReadImport;
  onCreate: () => void;
  onClose: () => void;
}

/** What was imported, and what one can do with it. */
export function ImportedNote({ imported, onCreate, onClose }: ImportedNoteProps) {
  const { start } = useWords();
  const words = start.imported;
  const { edition } = imported;
  return (
    <div className={styles.note} role="status">
      <span className={styles.sign}>
        <Icon name="done" />
      </span>
      <p>
        {imported.kind === 'local'
          ? words.local(imported.local.name, edition.title)
          : words.edition(edition.title, words.span(edition.years))}
      </p>
      <Button size="small" onClick={onCreate}>
        {words.create}
      </Button>
      <a className={buttonClass('quiet')} href={routeHref({ screen: 'editions' })}>
        {words.show}
      </a>
      <Button look="quiet" size="small" square aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
