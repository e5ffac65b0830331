import { percentOf } from '#domain/share.ts';
import type { SentenceCount } from '#tasks/text-changes.ts';
import { useCompareWords } from './compare-words.ts';

/** 12 句中 7 句未变（58.3%），另有 2 句只改了数字. */
export function ShareOfSentences({ count: { all, same, figuresOnly } }: { count: SentenceCount }) {
  const { text } = useCompareWords();
  if (all === 0) return text.none;
  const share = text.share(percentOf(same, all) ?? '', same, all);
  return figuresOnly === 0 ? share : `${share}${text.and}${text.figuresOnly(figuresOnly)}`;
}
