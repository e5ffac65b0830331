import { useWords } from '#session/use-words.tsx';
import type { RenderedFile } from '#tasks/render.ts';
import { Button } from '#ui/button.tsx';
import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import { saveRendered } from './use-export.ts';

export interface ExportResultsProps {
  files: readonly RenderedFile[];
  cancelled: boolean;
}

/** The files that were made, each to be had again; and those that were not, each with its reason. */
export function ExportResults({ files, cancelled }: ExportResultsProps) {
  const { preview } = useWords();
  const made = files.filter((file) => 'bytes' in file);
  return (
    <section>
      <h3>{preview.results.title}</h3>
      {cancelled && <p>{preview.progress.cancelled(made.length)}</p>}
      {made.length > 0 && !cancelled && (
        <Verdict icon="agrees" tone="green" word={preview.results.done(made.length)} />
      )}
      <ul className={styles.results}>
        {files.map((file) => (
          <li key={file.format}>
            <Result file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Result({ file }: { file: RenderedFile }) {
  const { preview, sayProblem } = useWords();
  const { results, files } = preview;
  if ('problem' in file) {
    return (
      <>
        <Verdict icon="error" tone="red" word={results.failed(files[file.format])} />
        <p className={styles.meta}>{sayProblem(file.problem)}。</p>
      </>
    );
  }
  return (
    <>
      <span className={styles.name}>{file.name}</span>
      <span className={styles.meta}>{results.size(Math.ceil(file.bytes.length / 1024))}</span>
      <Button size="small" onClick={() => saveRendered(file)}>
        {results.again}
      </Button>
      {file.remarks.map((remark) => (
        <p key={remark.id} className={styles.meta}>
          {sayProblem(remark)}。
        </p>
      ))}
    </>
  );
}
