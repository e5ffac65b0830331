import { lock as chinese } from '#i18n/lock.zh-cn.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWordsOf } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

/** Asks whether a locked report is to be changed. Keys that were still coming take the change back, never more. */
export function LockQuestion() {
  const words = useWordsOf('lock', chinese);
  const { lock } = useReportSession();
  const acts = (
    <>
      <Button autoFocus onClick={() => lock.answer(false)}>
        {words.takeBack}
      </Button>
      <Button look="primary" onClick={() => lock.answer(true)}>
        {words.goOn}
      </Button>
    </>
  );
  return (
    <Dialog title={words.question} acts={acts} onClose={() => lock.answer(false)}>
      <p>{words.about}</p>
    </Dialog>
  );
}
