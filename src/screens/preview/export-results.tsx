import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import { type ExportResult, fileIn } from './export-result.ts';
import { FileResult } from './file-result.tsx';
import { usePreviewWords } from './preview-words.ts';
import { ProofVerdict } from './proof-verdict.tsx';

export interface ExportResultsProps {
  results: readonly ExportResult[];
  cancelled: boolean;
}

/** The files that were made and read back, each to be had again; and those that were not, each with its reason. */
export function ExportResults({ results, cancelled }: ExportResultsProps) {
  const { preview } = usePreviewWords();
  const zip = results.find((one) => one.kind === 'zip');
  const made = results.filter(fileIn).length;
  return (
    <section>
      <h2>{preview.results.title}</h2>
      {cancelled && <p>{preview.progress.cancelled(made)}</p>}
      {made > 0 && !cancelled && (
        <Verdict
          icon="agrees"
          tone="green"
          word={zip ? preview.results.packed(made - 1) : preview.results.done(made)}
        />
      )}
      <ProofVerdict results={results} />
      <ul className={styles.results}>
        {(zip ? [zip, ...results.filter(isAmiss)] : results).map((result) => (
          <li key={keyOf(result)}>
            <FileResult result={result} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether something has to be seen of a file that is packed with others. */
function isAmiss(result: ExportResult): boolean {
  if (result.kind === 'problem') return true;
  if (result.kind === 'zip') return false;
  if ('problem' in result.file || result.file.remarks.length > 0) return true;
  const proof = 'proof' in result.file ? result.file.proof : undefined;
  return proof !== undefined && (proof.problem !== undefined || proof.differences.length > 0);
}

function keyOf(result: ExportResult): string {
  if (result.kind === 'report') return `${result.as} ${result.file.format}`;
  return result.kind === 'problem' ? result.step.kind : result.file.name;
}
