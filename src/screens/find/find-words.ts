import { find } from '#i18n/find.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of 查找 in the language in use; they load with it, not with the first page. */
export function useFindWords(): typeof find {
  return useWordsOf('find', find);
}
