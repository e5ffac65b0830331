import { useId } from 'react';
import { lock as chinese } from '#i18n/lock.zh-cn.ts';
import { useLock } from '#session/use-lock.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWordsOf } from '#session/use-words.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './signing.module.css';

/** 锁定（防误改）: on or off; it hinders nothing else. */
export function LockSwitch() {
  const words = useWordsOf('lock', chinese);
  const { lock } = useReportSession();
  const { locked } = useLock();
  const id = useId();
  return (
    <label className={styles.lock} title={words.hint}>
      <input
        type="checkbox"
        checked={locked}
        aria-label={words.label}
        aria-describedby={id}
        onChange={() => lock.turn(!locked)}
      />
      <Icon name="lock" />
      {words.label}
      <span id={id} hidden>
        {words.hint}
      </span>
    </label>
  );
}
