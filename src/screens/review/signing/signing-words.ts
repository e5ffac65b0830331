import { signing } from '#i18n/signing.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of this part of 核对 in the language in use; they load with it. */
export function useSigningWords(): typeof signing {
  return useWordsOf('signing', signing);
}
