import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import bar from '#ui/screen-bar.module.css';
import { KeyGroups } from './key-groups.tsx';
import styles from './keys.module.css';
import { useKeysWords } from './keys-words.ts';

/** 按键卡: all shortcuts on one page, to lay beside the keyboard. */
export function KeysScreen() {
  const words = useKeysWords();
  const { shell } = useWords();
  return (
    <>
      <header className={bar.bar}>
        <Button look="quiet" onClick={() => window.history.back()}>
          <Icon name="back" />
          {words.back}
        </Button>
        <span className={bar.spacer} />
        <Button look="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </header>
      <main className={styles.page}>
        <h1>{words.card}</h1>
        <h2>{shell.product}</h2>
        <KeyGroups />
      </main>
    </>
  );
}
