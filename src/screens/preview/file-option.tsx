import { useId } from 'react';
import styles from './export-panel.module.css';

export interface FileOptionProps {
  name: string;
  hint: string;
  chosen: boolean;
  onTurn: () => void;
}

/** A kind of file to be made or not. */
export function FileOption({ name, hint, chosen, onTurn }: FileOptionProps) {
  const id = useId();
  return (
    <label className={styles.format}>
      <input
        type="checkbox"
        aria-label={name}
        aria-describedby={id}
        checked={chosen}
        onChange={onTurn}
      />
      <b>{name}</b>
      <span className={styles.meta} id={id}>
        {hint}
      </span>
    </label>
  );
}
