import { type NarrativeWords, narrative } from '#i18n/narrative.zh-cn.ts';

/** The words of the editor in the language in use; they load with it, not with the first page. */
export function useNarrativeWords(): NarrativeWords {
  return narrative;
}
