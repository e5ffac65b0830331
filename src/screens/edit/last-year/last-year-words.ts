import { lastYear } from '#i18n/last-year.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of 上年 in the language in use; they load with it, not with the first page. */
export function useLastYearWords(): typeof lastYear {
  return useWordsOf('lastYear', lastYear);
}
