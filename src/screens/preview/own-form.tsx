import { APPROVAL_FORM } from '#session/office-assets.ts';
import { readChosen } from '#session/read-outside.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { approvalValues } from '#tasks/approval-form.ts';
import styles from './export-panel.module.css';
import { OwnFileRow } from './own-file-row.tsx';
import { usePreviewWords } from './preview-words.ts';
import { useOwnFile } from './use-own-file.ts';

/** 审批表样式: the program's, or the office's own Word file with placeholders. */
export function OwnForm() {
  const { preview, approval } = usePreviewWords();
  const { form } = preview;
  const session = useReportSession();
  const outcome = useOutcome();
  const { name, news, take, giveBack } = useOwnFile(APPROVAL_FORM);
  const takeFile = async (files: readonly File[]) => {
    const file = await readChosen(files);
    const { readOwnForm } = await import('#tasks/own-form.ts');
    const filled = { report: session.toFile().report, template: session.template };
    const values = approvalValues(filled, outcome, approval);
    await take(files[0]?.name ?? '', file.ok ? readOwnForm(file.value, values) : file);
  };
  return (
    <details className={styles.fold}>
      <summary>{form.title}</summary>
      <OwnFileRow
        title={form.row}
        name={name}
        shipped={form.shipped}
        accept=".docx"
        news={news}
        onFiles={takeFile}
        onGiveBack={giveBack}
      />
      <p className={styles.meta}>{form.hint}</p>
      <p className={styles.meta}>{form.names(approval.fields)}</p>
    </details>
  );
}
