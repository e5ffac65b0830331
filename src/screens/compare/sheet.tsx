import type { ReactNode } from 'react';
import styles from './compare-screen.module.css';

/** The scroller under the filters. */
export function Sheet({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reached by keyboard.
    <section className={styles.sheet} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
