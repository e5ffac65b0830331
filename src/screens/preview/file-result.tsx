import { MISSING_GLYPHS } from '#tasks/remarks.ts';
import type { MadeFile } from '#tasks/render.ts';
import { Button } from '#ui/button.tsx';
import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import type { ExportResult } from './export-result.ts';
import { FileDifferences } from './file-differences.tsx';
import { type PreviewWords, usePreviewWords } from './preview-words.ts';
import { stepName } from './step-name.ts';
import { saveMade } from './use-export.ts';

/** A file with its size and what its reader should know, or why there is none. */
export function FileResult({ result }: { result: ExportResult }) {
  const words = usePreviewWords();
  const { results } = words.preview;
  if (result.kind === 'problem' || 'problem' in result.file) {
    const problem = result.kind === 'problem' ? result.problem : problemOf(result.file);
    return (
      <>
        <Verdict icon="error" tone="red" word={results.failed(nameOf(result, words))} />
        {problem && (
          <p className={styles.meta}>{words.marks.sentence(words.sayProblem(problem))}</p>
        )}
      </>
    );
  }
  const { file } = result;
  return (
    <>
      <span className={styles.name}>{file.name}</span>
      <span className={styles.meta}>{results.size(Math.ceil(file.bytes.length / 1024))}</span>
      <Button size="small" onClick={() => saveMade(file)}>
        {results.again}
      </Button>
      {'remarks' in file && <Remarks file={file} />}
      {'proof' in file && <FileDifferences proof={file.proof} />}
    </>
  );
}

/** What is worth knowing of a file; a character no font has is shown in red. */
function Remarks({ file }: { file: Pick<MadeFile, 'remarks'> }) {
  const { marks, sayProblem } = usePreviewWords();
  return file.remarks.map((remark) => (
    <p key={remark.id} className={styles.meta}>
      {remark.id === MISSING_GLYPHS ? (
        <Verdict icon="error" tone="red" word={sayProblem(remark)} />
      ) : (
        marks.sentence(sayProblem(remark))
      )}
    </p>
  ));
}

function problemOf(file: Extract<ExportResult, { file: unknown }>['file']) {
  return 'problem' in file ? file.problem : undefined;
}

function nameOf(result: ExportResult, words: PreviewWords): string {
  if (result.kind === 'problem') return stepName(result.step, words);
  if (result.kind === 'report') return words.preview.files[result.file.format];
  return result.file.name;
}
