import { editions } from '#i18n/editions.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of this screen; they load with it, not with the first page. */
export type EditionWords = typeof editions;

/** The words of this screen in the language in use. */
export function useEditionWords(): EditionWords {
  return useWordsOf('editions', editions);
}
