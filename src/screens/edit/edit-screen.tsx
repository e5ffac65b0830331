import { useState } from 'react';
import { useLastYearOffer } from '#session/use-last-year.ts';
import { useAttachmentOrder, useSectionOrder } from '#session/use-section.ts';
import { lateDialog } from '#ui/late-dialog.tsx';
import styles from './edit-screen.module.css';
import { createFocusedCells, FocusedCellsContext } from './focused-cells.tsx';
import { Outline } from './outline/outline.tsx';
import { Panel } from './panel/panel.tsx';
import { SectionPane } from './section/section-pane.tsx';
import { StatusBar } from './status/status-bar.tsx';
import { useFollowFocus } from './use-follow-focus.ts';

const CarryOffer = lateDialog(() =>
  import('./last-year/carry-offer.tsx').then((dialog) => dialog.CarryOffer),
);

/** 填报: the outline, one section of the report, what is said about it, and the focused cell in words. */
export function EditScreen({ section }: { section?: string }) {
  const order = useSectionOrder();
  const attachments = useAttachmentOrder();
  const isPart = section !== undefined && [...order, ...attachments].includes(section);
  const current = isPart ? section : 'front';
  const [focused] = useState(createFocusedCells);
  const offered = useLastYearOffer();
  useFollowFocus(current);
  return (
    <FocusedCellsContext value={focused}>
      <div className={styles.screen}>
        <Outline current={current} />
        <SectionPane key={current} section={current} />
        <Panel section={current} />
        <StatusBar />
      </div>
      {offered && <CarryOffer last={offered} />}
    </FocusedCellsContext>
  );
}
