import { review } from '#i18n/review.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of this screen in the language in use; they load with it, not with the first page. */
export function useReviewWords(): typeof review {
  return useWordsOf('review', review);
}
