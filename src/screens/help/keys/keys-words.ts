import { keys } from '#i18n/keys.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of 按键 in the language in use; they load with it, not with the first page. */
export function useKeysWords(): typeof keys {
  return useWordsOf('keys', keys);
}
