import type { RuleNotRun } from '#domain/outcome.ts';
import { SEVERITIES, type Severity } from '#domain/rule.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { countOf, type ReviewFilter } from './review-filter.ts';
import { partName, type ReviewRow, type RowState } from './review-rows.ts';
import styles from './review-screen.module.css';
import { useReviewWords } from './review-words.ts';

const STATES: readonly (RowState | 'all')[] = ['all', 'open', 'undecided', 'explained', 'agrees'];

export interface FilterBarProps {
  rows: readonly ReviewRow[];
  notRun: readonly RuleNotRun[];
  filter: ReviewFilter;
  onChange: (filter: ReviewFilter) => void;
}

/** Which rows are shown, and how many rules ran. */
export function FilterBar({ rows, notRun, filter, onChange }: FilterBarProps) {
  const words = useReviewWords();
  const { filters } = words;
  const { template } = useReportSession();
  const parts = new Set(rows.map(({ part }) => partName(part)));
  const inState = (state: RowState | 'all') =>
    state === 'all' ? rows : rows.filter((row) => row.state === state);
  const relations = rows.filter(({ kind }) => kind === 'relation');
  const notices = rows.filter(({ kind, severity }) => kind === 'findings' && severity === 'notice');
  return (
    <div className={styles.filters}>
      <SegmentedControl
        label={filters.verdict}
        options={STATES.map((state) => ({
          id: state,
          label: filters[state](countOf(inState(state))),
        }))}
        current={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <select
        className={styles.choice}
        aria-label={filters.part}
        value={filter.part}
        onChange={(event) => onChange({ ...filter, part: event.target.value })}
      >
        <option value="">{filters.wholeReport}</option>
        {template.tables
          .filter(({ id }) => parts.has(id))
          .map(({ id, name, title }) => (
            <option key={id} value={id}>
              {words.groups.table(name, title)}
            </option>
          ))}
        {parts.has('text') && <option value="text">{filters.text}</option>}
      </select>
      <select
        className={styles.choice}
        aria-label={filters.severity}
        value={filter.severity}
        onChange={(event) => onChange({ ...filter, severity: severityOf(event.target.value) })}
      >
        <option value="">{filters.anySeverity}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {filters.severities[severity]}
          </option>
        ))}
      </select>
      <span className={styles.spacer} />
      <span className={styles.meta}>
        {words.ran({ relations: relations.length, text: countOf(notices) })}
        {notRun.length > 0 && words.notRunCount(notRun.length)}
      </span>
    </div>
  );
}

function severityOf(value: string): Severity | '' {
  return SEVERITIES.find((severity) => severity === value) ?? '';
}
