import { useEffect, useRef, useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { useTextFocusStore, useTextRequest } from '../text-focus.tsx';
import styles from './narrative.module.css';
import type { NarrativeProps } from './narrative.tsx';
import { NarrativeBar } from './narrative-bar.tsx';
import { type OpenNarrative, openNarrative } from './open-narrative.ts';
import { useChipSource } from './use-chip-source.ts';
import { useMarkedText } from './use-marked-text.ts';

/** The text of a section, ready to be typed in. */
export function NarrativeEditor({ field, blocks, heading, outline }: NarrativeProps) {
  const { edit } = useWords();
  const session = useReportSession();
  const chips = useChipSource();
  const section = field === 'front.opening' ? 'front' : (field.split('.')[1] ?? '');
  const marks = useMarkedText(section);
  const asked = useTextFocusStore();
  const request = useTextRequest();
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef(blocks);
  const [narrative, setNarrative] = useState<OpenNarrative>();
  useEffect(() => {
    if (!place.current) return;
    const open = openNarrative({
      element: place.current,
      blocks: opened.current,
      idPrefix: section,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': edit.narrativeLabel(heading),
        lang: 'zh-CN',
        spellcheck: 'false',
      },
      chips,
      keep: (before, after) =>
        session.apply({ label: edit.typedText(heading), changes: [{ field, before, after }] }),
      undo: session.undo,
      redo: session.redo,
    });
    setNarrative(open);
    return open.close;
  }, [session, chips, field, section, heading, edit]);
  useEffect(() => {
    opened.current = blocks;
    narrative?.show(blocks);
  }, [narrative, blocks]);
  useEffect(() => narrative?.mark(marks), [narrative, marks]);
  useEffect(() => {
    if (narrative && request?.section === section) {
      asked.set(undefined);
      narrative.select(request);
    }
  }, [narrative, request, asked, section]);
  return (
    <>
      {narrative && (
        <NarrativeBar editor={narrative.editor} heading={heading} outline={outline ?? []} />
      )}
      <div className={styles.desk}>
        <div ref={place} className={styles.prose} />
      </div>
    </>
  );
}
