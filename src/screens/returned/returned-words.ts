import { returned } from '#i18n/returned.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of this screen in the language in use; they load with it, not with the first page. */
export function useReturnedWords(): typeof returned {
  return useWordsOf('returned', returned);
}
