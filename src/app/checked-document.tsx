import { IntakeScreen } from '#screens/intake/intake-screen.tsx';
import { StartScreen } from '#screens/start/start-screen.tsx';
import { useCheckedSource } from '#session/use-checked-source.ts';

/** The document that was checked last; after a reload there is none, and one begins anew. */
export function CheckedDocument() {
  const source = useCheckedSource();
  return source ? <IntakeScreen source={source} /> : <StartScreen />;
}
