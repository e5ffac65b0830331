import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import type { ExportResult } from './export-result.ts';
import { usePreviewWords } from './preview-words.ts';

/** 读回核对: how many figures were read back from every file, and whether all of them agree. */
export function ProofVerdict({ results }: { results: readonly ExportResult[] }) {
  const { proof: words } = usePreviewWords().preview;
  const proofs = results.flatMap((one) =>
    one.kind === 'report' && 'bytes' in one.file ? [one.file.proof] : [],
  );
  const [first] = proofs;
  if (!first) return null;
  const differences = proofs.reduce((sum, proof) => sum + proof.differences.length, 0);
  if (differences > 0) {
    return (
      <p className={styles.proof}>
        <Verdict icon="error" tone="red" word={words.differs(differences)} />
      </p>
    );
  }
  if (proofs.some(({ problem }) => problem)) return null;
  return (
    <p className={styles.proof}>
      <Verdict icon="agrees" tone="green" word={words.agrees(first.figures)} />
    </p>
  );
}
