import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './floating.module.css';

/** A point on the desk, below or above which something floats. */
export interface DeskPoint {
  left: number;
  top: number;
  side: 'below' | 'above';
}

export interface FloatingProps {
  at: DeskPoint;
  label: string;
  /** Its first button has the focus. */
  takesFocus?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** What floats over the text, beside its place; Esc and a click beside it close it. */
export function Floating({ at, label, takesFocus, onClose, children }: FloatingProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    frame.current?.scrollIntoView?.({ block: 'nearest' });
    const beside = ({ target }: Event) => {
      const inside = frame.current?.contains(target as Node);
      const elsewhere = (target as Element).closest?.('dialog, [role=status]');
      if (!inside && !elsewhere) onClose();
    };
    document.addEventListener('mousedown', beside);
    return () => document.removeEventListener('mousedown', beside);
  }, [onClose]);
  return (
    <div
      ref={frame}
      className={classNames(styles.floating, styles[at.side])}
      style={{ left: at.left, top: at.top }}
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        const inDialog = (event.target as Element).closest('dialog') !== null;
        if (event.key !== 'Escape' || inDialog) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}

const WIDTH = 420;
const HEIGHT = 330;
const GAP = 6;

/** The point of a desk below a place of the window, or above it where there is more room. */
export function pointBeside(
  desk: HTMLElement,
  place: { left: number; top: number; bottom: number },
): DeskPoint {
  const edge = desk.getBoundingClientRect();
  const left = place.left - edge.left + desk.scrollLeft;
  const down = desk.scrollTop - edge.top;
  const [over, under] = [place.top - edge.top, edge.bottom - place.bottom];
  const side = under < HEIGHT && over > under ? 'above' : 'below';
  return {
    left: Math.max(GAP, Math.min(left, desk.clientWidth - WIDTH - GAP)),
    top: down + (side === 'above' ? place.top - GAP : place.bottom + GAP),
    side,
  };
}
