import { useMemo } from 'react';
import { approval, checkSheet, pack } from '#i18n/check-sheet.zh-cn.ts';
import { correction } from '#i18n/correction.zh-cn.ts';
import { preview } from '#i18n/preview.zh-cn.ts';
import type { Words } from '#i18n/zh-cn.ts';
import { useWords, useWordsOf } from '#session/use-words.tsx';

/** What is printed: Chinese in every language. */
const printed = { approval, checkSheet, correction, pack };

/** The words of this screen beside those of the first page, and those that go into files. */
export type PreviewWords = Words & typeof printed & { preview: typeof preview };

/** The words of this screen in the language in use; its own load with it, not with the first page. */
export function usePreviewWords(): PreviewWords {
  const words = useWords();
  const own = useWordsOf('preview', preview);
  return useMemo(() => ({ ...words, ...printed, preview: own }), [words, own]);
}
