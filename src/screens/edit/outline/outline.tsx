import { useReportSession } from '#session/use-report-session.tsx';
import { useSectionOrder } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { Attachments } from './attachments.tsx';
import styles from './outline.module.css';
import { OutlineRow } from './outline-row.tsx';
import { OwnSections } from './own-sections.tsx';
import { RowMoves } from './row-moves.tsx';

/** The report's parts in statutory order, each with how far it is. */
export function Outline({ current }: { current: string }) {
  const { edit } = useWords();
  const { template } = useReportSession();
  const order = useSectionOrder();
  const basis = template.legalBasis.at(-1)?.number;
  return (
    <nav className={styles.outline} aria-label={edit.outline}>
      <p className={styles.edition}>
        {template.title}
        <br />
        {basis}
      </p>
      <ul className={styles.rows}>
        {['front', ...order].map((id) => (
          <li key={id} className={styles.part}>
            <OutlineRow section={id} current={id === current} />
            {id === current && id !== 'front' && <RowMoves part={id} />}
          </li>
        ))}
      </ul>
      <OwnSections />
      <Attachments current={current} />
    </nav>
  );
}
