import { useState } from 'react';
import { filledIn } from '#domain/filled-in.ts';
import { attachmentAdded, attachmentRestored } from '#session/attachment-acts.ts';
import { goTo } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useAttachmentOrder } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { NameDialog } from '../parts/late-name-dialog.ts';
import { LeftOut } from './left-out.tsx';
import styles from './outline.module.css';
import { OutlineRow } from './outline-row.tsx';
import { RowMoves } from './row-moves.tsx';

/** 附件: what is bound behind the report, in its order. */
export function Attachments({ current }: { current: string }) {
  const { parts } = useWords().edit;
  const session = useReportSession();
  const order = useAttachmentOrder();
  const [adding, setAdding] = useState(false);
  const draft = session.form.getValues();
  const leftOut = (session.template.attachments ?? [])
    .filter(({ id }) => !order.includes(id))
    .map((one) => ({ ...one, title: filledIn(one.title, draft) }));
  const show = (section: string) => goTo({ screen: 'edit', report: session.id, section });
  const restore = (id: string) => {
    const own = session.template.attachments?.find((one) => one.id === id);
    if (!own) return;
    const changes = attachmentRestored(session.form.getValues(), own);
    session.apply({ label: parts.restored(filledIn(own.title, draft)), changes });
    show(id);
  };
  const add = (title: string) => {
    const { id, changes } = attachmentAdded(session.form.getValues(), title);
    session.apply({ label: parts.added(title), changes });
    setAdding(false);
    show(id);
  };
  return (
    <section className={styles.attachments} aria-label={parts.attachments}>
      {order.length > 0 && <h3 className={styles.label}>{parts.attachments}</h3>}
      <ul className={styles.rows}>
        {order.map((id) => (
          <li key={id} className={styles.part}>
            <OutlineRow section={id} current={id === current} />
            {id === current && <RowMoves part={id} />}
          </li>
        ))}
      </ul>
      <Button look="quiet" size="small" className={styles.add} onClick={() => setAdding(true)}>
        <Icon name="plus" />
        {parts.addAttachment}
      </Button>
      <LeftOut parts={leftOut} onRestore={restore} />
      {adding && (
        <NameDialog
          title={parts.addAttachmentTitle}
          hint={parts.attachmentHint}
          onName={add}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
