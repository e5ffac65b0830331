import { checkSource } from '#i18n/check-source.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of this screen in the language in use; they load with it, not with the first page. */
export function useIntakeWords(): typeof checkSource {
  return useWordsOf('checkSource', checkSource);
}
