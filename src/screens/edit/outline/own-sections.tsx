import { useState } from 'react';
import { nextHeadingNumber } from '#domain/heading-numbers.ts';
import { goTo } from '#session/routes.ts';
import { sectionAdded, sectionRestored } from '#session/section-acts.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useSectionOrder } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { NameDialog } from '../parts/late-name-dialog.ts';
import { LeftOut } from './left-out.tsx';
import styles from './outline.module.css';
import { Renumber } from './renumber.tsx';

/** Sections the office adds, puts back or numbers anew, where the edition leaves it the choice. */
export function OwnSections() {
  const { parts } = useWords().edit;
  const session = useReportSession();
  const { template, sections } = session;
  const order = useSectionOrder();
  const [adding, setAdding] = useState(false);
  const leftOut = template.sections.filter(({ id }) => !order.includes(id));
  const headings = () => order.map((id) => sections.get(id).heading);
  const show = (section: string) => goTo({ screen: 'edit', report: session.id, section });
  const add = (heading: string) => {
    const { id, changes } = sectionAdded(session.form.getValues(), headings(), heading);
    session.apply({ label: parts.added(heading), changes });
    setAdding(false);
    show(id);
  };
  const restore = (id: string) => {
    const title = leftOut.find((one) => one.id === id)?.title ?? '';
    const changes = sectionRestored(session.form.getValues(), template, id);
    session.apply({ label: parts.restored(title), changes });
    show(id);
  };
  return (
    <>
      {template.sectionsAddable && <Renumber />}
      {template.sectionsAddable && (
        <Button look="quiet" size="small" className={styles.add} onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {parts.add}
        </Button>
      )}
      <LeftOut parts={leftOut} onRestore={restore} />
      {adding && (
        <NameDialog
          title={parts.addTitle}
          hint={parts.addHint}
          initial={nextHeadingNumber(headings())}
          onName={add}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
