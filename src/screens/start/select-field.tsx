import { useId } from 'react';
import styles from './new-report-dialog.module.css';

export interface SelectFieldProps {
  label: string;
  name: string;
  /** Words by value, in the order they are offered. */
  options: Readonly<Record<string, string>>;
  initial: string;
}

/** A label and a choice of one. */
export function SelectField({ label, name, options, initial }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className={styles.select} defaultValue={initial}>
        {Object.entries(options).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
