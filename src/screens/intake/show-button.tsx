import type { ReactNode } from 'react';
import type { GoToPiece } from './go-to-piece.ts';
import styles from './intake-screen.module.css';
import type { SourcePiece } from './source-index.ts';

export interface ShowButtonProps {
  /** Undefined for what stands nowhere in the source. */
  piece: SourcePiece | undefined;
  onShow: GoToPiece;
  /** Words in the piece that this is about. */
  quote?: string | undefined;
  children: ReactNode;
}

/** Words that lead to their place in the source. */
export function ShowButton({ piece, quote, onShow, children }: ShowButtonProps) {
  if (!piece) return <span>{children}</span>;
  return (
    <button type="button" className={styles.show} onClick={() => onShow(piece, quote)}>
      {children}
    </button>
  );
}
