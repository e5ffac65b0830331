import { useRef, useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useAttachmentOrder, useLateSection } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { Icon } from '#ui/icon.tsx';
import { Menu } from '#ui/menu.tsx';
import { headingChanges } from './heading-changes.ts';
import styles from './parts.module.css';
import { usePartActs } from './use-part-acts.ts';

/** The heading of a section or an attachment, with what one can do with it. */
export function PartHeading({ part }: { part: string }) {
  const { edit } = useWords();
  const words = edit.parts;
  const { heading } = useLateSection(part);
  const { acts, run } = usePartActs(part);
  const menu = useAttachmentOrder().includes(part) ? words.menuOfAttachment : words.menu;
  const [naming, setNaming] = useState(false);
  return (
    <>
      {naming ? (
        <HeadingField part={part} heading={heading} onDone={() => setNaming(false)} />
      ) : (
        <h2>{heading}</h2>
      )}
      <Menu
        label={words.menuOf(menu, heading)}
        acts={[
          { id: 'rename', label: words.rename, run: () => setNaming(true) },
          ...acts.map((act) => ({
            id: act.id,
            label: act.label,
            disabled: act.changes.length === 0,
            run: () => run(act),
          })),
        ]}
      >
        {menu}
        <Icon name="down" />
      </Menu>
    </>
  );
}

interface HeadingFieldProps {
  part: string;
  heading: string;
  onDone: () => void;
}

/** Enter or leaving keeps the new heading, Esc the old one. */
function HeadingField({ part, heading, onDone }: HeadingFieldProps) {
  const { parts } = useWords().edit;
  const session = useReportSession();
  const field = useRef<HTMLInputElement>(null);
  const keep = () => {
    const text = field.current?.value.trim() ?? '';
    const changes = headingChanges(session, part, text);
    if (changes.length > 0) session.apply({ label: parts.renamed(heading, text), changes });
    onDone();
  };
  return (
    <input
      ref={field}
      className={styles.heading}
      aria-label={parts.heading}
      defaultValue={heading}
      // biome-ignore lint/a11y/noAutofocus: the clerk has just asked to write here.
      autoFocus
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}
