import { useId } from 'react';
import styles from './segmented-control.module.css';

export interface SegmentedControlProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string }[];
  current: Id;
  onChange: (id: Id) => void;
}

/** One of a few, side by side. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.group} aria-label={props.label}>
      {props.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={option.id === props.current}
            onChange={() => props.onChange(option.id)}
          />
          <span className={styles.word}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
