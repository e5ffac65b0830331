import { type NarrativeWords, narrative } from '#i18n/narrative.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of the editor in the language in use; they load with it, not with the first page. */
export function useNarrativeWords(): NarrativeWords {
  return useWordsOf('narrative', narrative);
}
