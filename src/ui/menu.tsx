import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './menu.module.css';

/** One act of a menu. */
export interface MenuAct {
  id: string;
  label: string;
  disabled?: boolean;
  run: () => void;
}

export interface MenuProps {
  /** What stands on the button. */
  children: ReactNode;
  label: string;
  acts: readonly MenuAct[];
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A button that opens a list of acts. Up and down go through them, Esc closes. */
export function Menu({ children, label, acts }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) itemsOf(frame.current)[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const step = STEPS[event.key];
    if (event.key === 'Escape') close();
    else if (step !== undefined) {
      const all = itemsOf(frame.current);
      const at = all.indexOf(document.activeElement as HTMLElement);
      all[(at + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the menu inside.
    <div
      ref={frame}
      className={styles.frame}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        look="quiet"
        size="small"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Button>
      <div id={id} className={styles.menu} role="menu" aria-label={label} hidden={!open}>
        {acts.map((act) => (
          <button
            key={act.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.act}
            aria-disabled={act.disabled}
            onClick={() => {
              if (act.disabled) return;
              close();
              act.run();
            }}
          >
            {act.label}
          </button>
        ))}
      </div>
    </div>
  );
}

function itemsOf(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
