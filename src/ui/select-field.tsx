import { type Ref, type SelectHTMLAttributes, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './select-field.module.css';

export interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  /** Values with their words, in the order they are offered. */
  options: readonly (readonly [value: string, word: string])[];
  /** A line below the field. */
  hint?: string;
  ref?: Ref<HTMLSelectElement>;
}

/** A label and a choice of one. */
export function SelectField({ label, options, hint, className, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={classNames(styles.choice, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        {...rest}
      >
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
