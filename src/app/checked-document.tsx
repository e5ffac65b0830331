import { IntakeScreen } from '#screens/intake/intake-screen.tsx';
import { OpenProblem } from '#screens/start/open-problem.tsx';
import { StartScreen } from '#screens/start/start-screen.tsx';
import { useCheckedSource } from '#session/use-checked-source.ts';
import { useOutside } from '#session/use-outside.ts';
import type { CheckedSource } from '#tasks/check-source.ts';
import { useFileDrop } from '#ui/use-file-drop.ts';

/** The document that was checked last; after a reload there is none, and one begins anew. */
export function CheckedDocument() {
  const source = useCheckedSource();
  return source ? <Checked key={source.name} source={source} /> : <StartScreen />;
}

/** A checked document; another one dropped on it takes its place. */
function Checked({ source }: { source: CheckedSource }) {
  const { problem, bringFiles, dismiss } = useOutside();
  useFileDrop(bringFiles);
  return (
    <>
      {problem && <OpenProblem {...problem} onClose={dismiss} />}
      <IntakeScreen source={source} />
    </>
  );
}
