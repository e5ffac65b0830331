import { cellsOf } from '#domain/cells.ts';
import { sayPlace as chinese } from '#i18n/intake.zh-cn.ts';
import { useWords, useWordsOf } from '#session/use-words.tsx';
import type { CheckedSource } from '#tasks/check-source.ts';
import type { GoToPiece } from './go-to-piece.ts';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';
import { ShowButton } from './show-button.tsx';
import type { SourceMarks } from './source-marks.ts';

export interface UnsureCellsProps {
  source: CheckedSource;
  marks: SourceMarks;
  onShow: GoToPiece;
}

/** The cells whose place or figure is not certain, each with what the document has and where. */
export function UnsureCells({ source, marks, onShow }: UnsureCellsProps) {
  const words = useIntakeWords();
  const { grid } = useWords();
  const sayPlace = useWordsOf('sayPlace', chinese);
  const { imported, template } = source;
  const unsure = template.tables.flatMap(cellsOf).flatMap((cell) => {
    const evidence = imported.cells[cell.address];
    return evidence && !evidence.certain ? [{ cell, evidence }] : [];
  });
  if (unsure.length === 0) return null;
  return (
    <section aria-label={words.unsure}>
      <h2>
        {words.unsure} <span className={styles.meta}>{unsure.length}</span>
      </h2>
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
              <td>
                <ShowButton piece={marks.cellAt(address)} onShow={onShow}>
                  {grid.cellPath(column.short ?? column.label, row.short ?? row.label)}
                </ShowButton>
              </td>
              <td>{evidence.text}</td>
              <td className={styles.meta}>{sayPlace(evidence.place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
