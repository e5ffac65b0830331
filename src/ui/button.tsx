import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary per region; quiet where it repeats; link within a sentence. */
  look?: 'plain' | 'primary' | 'quiet' | 'link' | 'danger';
  size?: 'normal' | 'small';
  /** Holds an icon alone; `aria-label` is its word. */
  square?: true;
}

/** What one can do, named by its result. */
export function Button({
  look = 'plain',
  size = 'normal',
  square,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        styles.button,
        styles[look],
        size === 'small' && styles.small,
        square && styles.square,
        className,
      )}
      {...rest}
    />
  );
}

/** The same look on a link to another place. */
export function buttonClass(look: 'plain' | 'primary' | 'quiet' = 'plain'): string {
  return classNames(styles.button, styles[look]);
}
