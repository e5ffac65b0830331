import { transcribe } from '#i18n/transcribe.zh-cn.ts';
import { REPORT_SHORTCUTS, type Shortcut, TEXT_SHORTCUTS } from '#session/shortcuts.ts';
import { useWords, useWordsOf } from '#session/use-words.tsx';
import { gridKeys } from '#ui/grid/grid-keys.ts';
import styles from './keys.module.css';
import { useKeysWords } from './keys-words.ts';

/** A line of the list: keys, each as it is printed on the keyboard, and what they do. */
type KeyLine = readonly [keys: readonly string[], act: string];

/** All 按键 of the program, as they are listened for, by where they work. */
export function KeyGroups() {
  const { groups, acts } = useKeysWords();
  const { grid } = useWords();
  const { keys: rows } = useWordsOf('transcribe', transcribe);
  const told = (shortcuts: readonly Shortcut[]): KeyLine[] =>
    shortcuts.map(({ act, keys }) => [keys, acts[act]]);
  const known = new Set(REPORT_SHORTCUTS.map(({ act }) => act as string));
  return (
    <div className={styles.groups}>
      <KeyGroup title={groups.report} lines={told(REPORT_SHORTCUTS)} />
      <KeyGroup title={groups.text} lines={told(TEXT_SHORTCUTS)} />
      <KeyGroup
        title={groups.transcribe}
        lines={rows.map(([names, act]): KeyLine => [names.split(' '), act])}
      />
      <KeyGroup
        title={groups.table}
        lines={gridKeys
          .filter(({ act }) => !known.has(act))
          .map(({ act, keys }): KeyLine => [keys, grid.keys[act]])}
      />
    </div>
  );
}

function KeyGroup({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {lines.map(([keys, act]) => (
          <div key={act}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
