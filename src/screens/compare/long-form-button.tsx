import { download } from '#session/save-file.ts';
import { longFormName } from '#tasks/file-name.ts';
import { Button } from '#ui/button.tsx';
import { useCompareWords } from './compare-words.ts';
import type { ReportsBeside } from './use-comparison.ts';

/** 导出长表: every cell of both reports, one a line, as CSV. */
export function LongFormButton({ now, before }: Pick<ReportsBeside, 'now' | 'before'>) {
  const words = useCompareWords();
  const save = async () => {
    const { longForm } = await import('#tasks/long-form.ts');
    const { name, ...other } = before;
    const reports = [
      { ...other, ...(name !== undefined && { origin: name }) },
      { ...now, unsure: [] },
    ];
    const text = longForm(reports);
    download(longFormName(now.report), new Blob([text], { type: 'text/csv' }));
  };
  return (
    <Button size="small" title={words.longFormHint} onClick={() => void save()}>
      {words.longForm}
    </Button>
  );
}
