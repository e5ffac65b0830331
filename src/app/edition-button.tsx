import { useState } from 'react';
import { useReportName } from '#session/use-report-name.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { lateDialog } from '#ui/late-dialog.tsx';

const ChangeEditionDialog = lateDialog(() =>
  import('#screens/start/change-edition-dialog.tsx').then((dialog) => dialog.ChangeEditionDialog),
);

/** The edition of the open report; a press offers the others of its year. */
export function EditionButton({ onMoved }: { onMoved: () => void }) {
  const { kept } = useWords().start;
  const { id, template, form } = useReportSession();
  const { unit: name, year } = useReportName();
  const [open, setOpen] = useState(false);
  const { title: edition } = template;
  return (
    <>
      <Button
        look="quiet"
        size="small"
        title={kept.changeEditionOf(name, year)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {edition}
      </Button>
      {open && (
        <ChangeEditionDialog
          report={{ id, unit: form.getValues('unit'), year, edition }}
          onClose={() => setOpen(false)}
          onChanged={onMoved}
        />
      )}
    </>
  );
}
