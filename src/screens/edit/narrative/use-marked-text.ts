import { useMemo } from 'react';
import { useOutcome } from '#session/use-outcome.ts';
import { useWords } from '#session/use-words.tsx';
import type { MarkedText } from './finding-marks.ts';

/** What the findings point at in the text of a section. */
export function useMarkedText(section: string): readonly MarkedText[] {
  const { findings } = useOutcome();
  const words = useWords().findings;
  return useMemo(
    () =>
      findings.flatMap(({ places, severity, message }) =>
        places.flatMap((place) =>
          'block' in place && place.section === section
            ? [{ ...place, severity, says: words.say(message) }]
            : [],
        ),
      ),
    [findings, section, words],
  );
}
