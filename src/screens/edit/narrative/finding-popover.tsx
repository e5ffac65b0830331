import { useEffect } from 'react';
import { useOutcome } from '#session/use-outcome.ts';
import { useWords } from '#session/use-words.tsx';
import { FindingCard } from '../panel/finding-card.tsx';
import { type DeskPoint, Floating } from './floating.tsx';

export interface FindingPopoverProps {
  /** Ids of the findings at the place. */
  ids: readonly string[];
  at: DeskPoint;
  /** It was asked for with a key, and takes the focus. */
  byKey: boolean;
  onClose: () => void;
}

/** What is said of some characters of the text, below them; it goes when the findings do. */
export function FindingPopover({ ids, at, byKey, onClose }: FindingPopoverProps) {
  const { edit } = useWords();
  const { findings } = useOutcome();
  const shown = findings.filter(({ id }) => ids.includes(id));
  const settled = shown.length === 0;
  useEffect(() => {
    if (settled) onClose();
  }, [settled, onClose]);
  if (settled) return null;
  return (
    <Floating at={at} label={edit.findingAt} takesFocus={byKey} onClose={onClose}>
      {shown.map((finding, order) => (
        <FindingCard key={finding.id} finding={finding} first={order === 0} />
      ))}
    </Floating>
  );
}
