import type { ReactNode } from 'react';
import styles from './verdict.module.css';

/** Words for those who cannot see what the others see. */
export function HiddenLabel({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
