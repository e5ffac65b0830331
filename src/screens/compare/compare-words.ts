import { compare } from '#i18n/compare.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

export type CompareWordsInUse = typeof compare;

/** The words of this screen in the language in use; they load with it, not with the first page. */
export function useCompareWords(): CompareWordsInUse {
  return useWordsOf('compare', compare);
}
