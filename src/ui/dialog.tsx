import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  children: ReactNode;
  /** The buttons at the foot, the one that acts last. */
  acts: ReactNode;
  onClose: () => void;
}

/** A question before an act. It stands over the page while it is rendered; Esc closes it. `data-first` has the focus first. */
export function Dialog({ title, children, acts, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open) return;
    const back = document.activeElement;
    if (typeof shown.showModal === 'function') shown.showModal();
    else shown.setAttribute('open', '');
    shown.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.acts}>{acts}</footer>
    </dialog>
  );
}
