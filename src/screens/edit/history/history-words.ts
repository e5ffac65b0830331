import { history } from '#i18n/history.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of 修改记录 in the language in use; they load with it, not with the first page. */
export function useHistoryWords(): typeof history {
  return useWordsOf('history', history);
}
