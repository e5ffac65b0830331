import { startDialogs } from '#i18n/start-dialogs.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';

/** The words of the dialogs in the language in use; they load with the dialogs, not with the first page. */
export function useDialogWords(): typeof startDialogs {
  return useWordsOf('startDialogs', startDialogs);
}
