import { useMemo } from 'react';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useWords } from '#session/use-words.tsx';
import type { MarkedText } from './finding-marks.ts';

/** What the findings point at in the text of a section. */
export function useMarkedText(section: string): readonly MarkedText[] {
  const { open } = useOpenFindings();
  const words = useWords().findings;
  return useMemo(
    () =>
      open.flatMap(({ id, places, severity, message }) =>
        places.flatMap((place) =>
          'block' in place && place.section === section
            ? [{ ...place, severity, finding: id, says: words.say(message) }]
            : [],
        ),
      ),
    [open, section, words],
  );
}
