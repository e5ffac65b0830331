import { useLock } from '#session/use-lock.ts';
import { lateDialog } from '#ui/late-dialog.tsx';
import { useComposing } from '#ui/use-composing.ts';

const LockQuestion = lateDialog(() =>
  import('./lock-question.tsx').then((dialog) => dialog.LockQuestion),
);

/** Asks once a locked report is changed; a word that an input method is still making is waited for. */
export function LockWatch() {
  const { asking } = useLock();
  const composing = useComposing();
  return asking && !composing ? <LockQuestion /> : null;
}
