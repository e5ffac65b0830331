import { useMemo } from 'react';
import { approval, checkSheet, pack } from '#i18n/check-sheet.zh-cn.ts';
import { preview } from '#i18n/preview.zh-cn.ts';
import type { Words } from '#i18n/zh-cn.ts';
import { useWords } from '#session/use-words.tsx';

const own = { approval, checkSheet, pack, preview };

/** The words of this screen beside those of the first page. */
export type PreviewWords = Words & typeof own;

/** The words of this screen in the language in use; its own load with it, not with the first page. */
export function usePreviewWords(): PreviewWords {
  const words = useWords();
  return useMemo(() => ({ ...words, ...own }), [words]);
}
