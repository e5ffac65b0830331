import { type KeyboardEvent, type Ref, useDeferredValue, useState } from 'react';
import { useFind } from '#session/find/use-find.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './find.module.css';
import { FindResults } from './find-results.tsx';
import { useFindWords } from './find-words.ts';
import { ReplaceRow } from './replace-row.tsx';
import { useTurning } from './use-turning.ts';

export interface FindPanelProps {
  /** The field of what is looked for, to bring the focus back to. */
  field: Ref<HTMLInputElement>;
  onClose: () => void;
}

/** 查找 in the open report, with 替换 in its text. It floats over the panel; the report stays in use. */
export function FindPanel({ field, onClose }: FindPanelProps) {
  const words = useFindWords();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const found = useFind(wanted);
  const { current, goTo, turn, forget } = useTurning(found);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    turn(event.shiftKey ? -1 : 1);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 118 do not know <search>.
    <div role="search" className={styles.panel} aria-label={words.title} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <input
          ref={field}
          type="text"
          className={styles.field}
          aria-label={words.wanted}
          placeholder={words.wanted}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: it opens to be typed into.
          autoFocus
          onChange={({ target }) => {
            setTyped(target.value);
            forget();
          }}
          onKeyDown={onEnter}
        />
        <Turn icon="up" label={words.previous} onClick={() => turn(-1)} />
        <Turn icon="down" label={words.next} onClick={() => turn(1)} />
        <Turn icon="close" label={words.close} onClick={onClose} />
      </div>
      <ReplaceRow found={found} wanted={wanted} current={current} />
      <p className={styles.status} role="status">
        {status()}
      </p>
      <FindResults found={found} current={current} onChoose={goTo} />
    </div>
  );

  function status(): string {
    if (wanted.trim() === '') return words.hint;
    if (found.length === 0) return words.none;
    return current === undefined ? words.all(found.length) : words.count(current + 1, found.length);
  }
}

function Turn(props: { icon: 'up' | 'down' | 'close'; label: string; onClick: () => void }) {
  return (
    <Button
      look="quiet"
      square
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </Button>
  );
}
