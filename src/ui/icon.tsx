import styles from './icon.module.css';
import { type IconName, iconShapes, type Mark } from './icon-shapes.ts';

/** A drawing beside a word; where it stands alone, its button carries the word. */
export function Icon({ name }: { name: IconName }) {
  const marks: readonly Mark[] = iconShapes[name];
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" focusable="false" aria-hidden="true">
      {marks.map(([how, path]) => (
        <path key={path} className={styles[how]} d={path} />
      ))}
    </svg>
  );
}
