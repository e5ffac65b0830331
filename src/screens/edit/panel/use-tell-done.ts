import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { useToast } from '#ui/toast.tsx';

/** Says at the foot of the screen what was done, with the way back. */
export function useTellDone(): (label: string) => void {
  const { edit } = useWords();
  const { undo } = useReportSession();
  const toast = useToast();
  return (text) => toast({ text, act: { label: edit.undo, run: undo } });
}
