import { cellsOf } from '#domain/cells.ts';
import { sayPlace } from '#i18n/intake.zh-cn.ts';
import { useWords } from '#session/use-words.tsx';
import type { CheckedSource } from '#tasks/check-source.ts';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';

/** The cells whose place or figure is not certain, each with what the document has and where. */
export function UnsureCells({ source: { imported, template } }: { source: CheckedSource }) {
  const words = useIntakeWords();
  const { grid } = useWords();
  const unsure = template.tables.flatMap(cellsOf).flatMap((cell) => {
    const evidence = imported.cells[cell.address];
    return evidence && !evidence.certain ? [{ cell, evidence }] : [];
  });
  if (unsure.length === 0) return null;
  return (
    <section>
      <h2>{words.unsure}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.cell}</th>
            <th scope="col">{words.columns.text}</th>
            <th scope="col">{words.columns.place}</th>
          </tr>
        </thead>
        <tbody>
          {unsure.map(({ cell: { address, row, column }, evidence }) => (
            <tr key={address}>
              <td>{grid.cellPath(column.short ?? column.label, row.short ?? row.label)}</td>
              <td>{evidence.text}</td>
              <td>{sayPlace(evidence.place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
