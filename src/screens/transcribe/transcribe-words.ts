import { transcribe } from '#i18n/transcribe.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of this screen; they load with it, not with the first page. */
export type TranscribeWords = typeof transcribe;

/** The words of this screen in the language in use. */
export function useTranscribeWords(): TranscribeWords {
  return useWordsOf('transcribe', transcribe);
}
