import type { Comparable } from '#session/compare/compared.ts';
import { goTo } from '#session/routes.ts';
import type { LastYearReading } from '#session/use-last-year-reading.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import styles from './compare-screen.module.css';
import { type CompareWordsInUse, useCompareWords } from './compare-words.ts';
import { OpenFile } from './open-file.tsx';

const VIEWS = ['figures', 'chart', 'text'] as const;

export type View = (typeof VIEWS)[number];

export interface CompareHeadProps {
  options: readonly Comparable[];
  chosen: Comparable;
  view: View;
  reading: LastYearReading;
  onView: (view: View) => void;
}

/** What the report is compared with, and how that is shown. */
export function CompareHead({ options, chosen, view, reading, onView }: CompareHeadProps) {
  const words = useCompareWords();
  const { id } = useReportSession();
  return (
    <div className={styles.head}>
      <label className={styles.check}>
        {words.with}
        <select
          className={styles.choice}
          value={chosen.id}
          onChange={(event) => goTo({ screen: 'compare', report: id, with: event.target.value })}
        >
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one, words)}
            </option>
          ))}
        </select>
      </label>
      <OpenFile reading={reading} />
      <span className={styles.spacer} />
      <SegmentedControl
        label={words.view}
        options={VIEWS.map((one) => ({ id: one, label: words.views[one] }))}
        current={view}
        onChange={onView}
      />
    </div>
  );
}

function nameOf(one: Comparable, words: CompareWordsInUse): string {
  switch (one.kind) {
    case 'lastYear':
      return words.lastYear(one.lastYear.report.year);
    case 'kept':
      return words.kept(one.kept.unit.name, one.kept.year);
    case 'version':
      return words.version(one.version.name);
    case 'file':
      return words.file(one.file.name);
  }
}
