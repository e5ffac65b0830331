import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import styles from './verdict.module.css';

export type Tone = 'red' | 'amber' | 'slate' | 'green' | 'none';

/** An icon and its word, the word in sight or for screen readers alone. */
export function Verdict(props: { icon: IconName; tone: Tone; word: string; quiet?: boolean }) {
  return (
    <span className={classNames(styles.verdict, styles[props.tone])}>
      <Icon name={props.icon} />
      <span className={classNames(props.quiet && styles.hidden)}>{props.word}</span>
    </span>
  );
}
