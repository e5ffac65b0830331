import { memo } from 'react';
import type { CheckedSource } from '#tasks/check-source.ts';
import type { ActivePiece } from './go-to-piece.ts';
import { useIntakeWords } from './intake-words.ts';
import type { SourceIndex } from './source-index.ts';
import type { SourceMarks } from './source-marks.ts';
import { SourcePieceText } from './source-piece.tsx';
import { SourceTable } from './source-table.tsx';
import styles from './source-view.module.css';
import { useMore } from './use-more.tsx';

export interface SourceViewProps {
  source: CheckedSource;
  index: SourceIndex;
  marks: SourceMarks;
  /** The piece that was gone to last. */
  active: ActivePiece | undefined;
}

/** Blocks that are drawn at once, and in all before the clerk asks for more; a document of sheets may have thousands. */
const PORTION = 200;
const DRAWN = 1500;

/** 原件 as it was read: paragraphs and tables, with what was recognised and found marked in them. */
export const SourceView = memo(function SourceView(props: SourceViewProps) {
  const { source, index, marks, active } = props;
  const words = useIntakeWords();
  const until = active === undefined ? 0 : Number(active.id.split('-')[1]) + 1;
  const { shown, more } = useMore(source.blocks, { portion: PORTION, step: DRAWN, until });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reached by keyboard.
    <section className={styles.source} aria-label={words.source} tabIndex={0}>
      {shown.map((block, at) =>
        block.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source never changes.
          <p key={at} className={block.aside ? styles.aside : undefined}>
            <SourcePieceText piece={index.of(at)} marks={marks} active={active} />
          </p>
        ) : (
          <SourceTable
            // biome-ignore lint/suspicious/noArrayIndexKey: a source never changes.
            key={at}
            rows={block.rows}
            at={at}
            {...{ index, marks, active }}
          />
        ),
      )}
      {more}
    </section>
  );
});
