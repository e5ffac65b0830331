import type { LastYearReading } from '#session/use-last-year-reading.ts';
import shared from '#ui/screen-sheet.module.css';
import { useCompareWords } from './compare-words.ts';
import { OpenFile } from './open-file.tsx';

/** Nothing to compare with yet, and how to bring something. */
export function NoOther({ reading }: { reading: LastYearReading }) {
  const words = useCompareWords();
  return (
    <div className={shared.none}>
      <h2>{words.none}</h2>
      <p>{words.noneHint}</p>
      <OpenFile reading={reading} />
    </div>
  );
}
