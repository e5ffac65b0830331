import { useLayoutEffect, useRef } from 'react';
import { routeHref } from '#session/routes.ts';
import type { SectionView } from '#session/section-views.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useLateSection } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import type { IconName } from '#ui/icon-shapes.ts';
import { type Tone, Verdict } from '#ui/verdict.tsx';
import styles from './outline.module.css';

/** One part of the report: a link to it, its state and what is open in it. */
export function OutlineRow({ section, current }: { section: string; current: boolean }) {
  const { edit } = useWords();
  const { id } = useReportSession();
  const view = useLateSection(section);
  const { icon, tone } = stateSign(view);
  const row = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (current) show(row.current);
  }, [current]);
  const open = view.counts.mustFix + view.counts.mustExplain;
  return (
    <a
      ref={row}
      className={styles.row}
      href={routeHref({ screen: 'edit', report: id, section })}
      onFocus={({ currentTarget }) => show(currentTarget)}
      {...(current && { 'aria-current': 'page' as const })}
    >
      <Verdict icon={icon} tone={tone} word={edit.states[view.state]} quiet />
      <span>{section === 'front' ? edit.front : view.heading}</span>
      {open > 0 && (
        <span className={view.counts.mustFix > 0 ? styles.red : styles.amber}>
          {open}
          <HiddenLabel>{edit.open(open)}</HiddenLabel>
        </span>
      )}
    </a>
  );
}

/** In a narrow window the parts stand in one row that is longer than the window. */
function show(row: HTMLElement | null): void {
  row?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

function stateSign({ state, counts }: SectionView): { icon: IconName; tone: Tone } {
  if (state === 'problems') {
    return counts.mustFix > 0 ? { icon: 'error', tone: 'red' } : { icon: 'explain', tone: 'amber' };
  }
  if (state === 'complete') return { icon: 'done', tone: 'green' };
  return state === 'partly' ? { icon: 'partly', tone: 'slate' } : { icon: 'empty', tone: 'none' };
}
