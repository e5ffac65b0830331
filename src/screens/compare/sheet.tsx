import type { ReactNode } from 'react';
import shared from '#ui/screen-sheet.module.css';

/** The scroller under the filters. */
export function Sheet({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reached by keyboard.
    <section className={shared.sheet} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
