import { useState } from 'react';
import { useAttachmentOrder, useSectionOrder } from '#session/use-section.ts';
import styles from './edit-screen.module.css';
import { createFocusedCells, FocusedCellsContext } from './focused-cells.tsx';
import { Outline } from './outline/outline.tsx';
import { Panel } from './panel/panel.tsx';
import { SectionPane } from './section/section-pane.tsx';
import { StatusBar } from './status/status-bar.tsx';
import { useFollowFocus } from './use-follow-focus.ts';

/** 填报: the outline, one section of the report, what is said about it, and the focused cell in words. */
export function EditScreen({ section }: { section?: string }) {
  const order = useSectionOrder();
  const attachments = useAttachmentOrder();
  const isPart = section !== undefined && [...order, ...attachments].includes(section);
  const current = isPart ? section : 'front';
  const [focused] = useState(createFocusedCells);
  useFollowFocus(current);
  return (
    <FocusedCellsContext value={focused}>
      <div className={styles.screen}>
        <Outline current={current} />
        <SectionPane key={current} section={current} />
        <Panel section={current} />
        <StatusBar />
      </div>
    </FocusedCellsContext>
  );
}
