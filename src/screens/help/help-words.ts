import { help } from '#i18n/help.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of this screen in the language in use; they load with it, not with the first page. */
export function useHelpWords(): typeof help {
  return useWordsOf('help', help);
}
