import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Block } from '#domain/report.ts';
import type { SectionView } from './section-views.ts';
import { useLate } from './use-late.ts';
import { useReportSession } from './use-report-session.tsx';

/** The text of a section or attachment as it stands; the id `front` is what precedes the first section. */
export function useBlocks(sectionId: string): readonly Block[] {
  const { sections } = useReportSession();
  const subscribe = useCallback(
    (listener: () => void) => sections.subscribe(sectionId, listener),
    [sections, sectionId],
  );
  return useSyncExternalStore(subscribe, () => sections.get(sectionId).blocks);
}

/** One section for those who only tell of it: shown after what is typed. */
export function useLateSection(sectionId: string): SectionView {
  const { sections } = useReportSession();
  return useLate(
    useMemo(
      () => ({
        get: () => sections.get(sectionId),
        subscribe: (listener: () => void) => sections.subscribe(sectionId, listener),
      }),
      [sections, sectionId],
    ),
  );
}

/** The ids of the sections in the order of the report, without `front`. */
export function useSectionOrder(): readonly string[] {
  const { sections } = useReportSession();
  return useSyncExternalStore(sections.subscribeOrder, sections.order);
}

/** The ids of the attachments in their order. */
export function useAttachmentOrder(): readonly string[] {
  const { sections } = useReportSession();
  return useSyncExternalStore(sections.subscribeOrder, sections.attachments);
}
