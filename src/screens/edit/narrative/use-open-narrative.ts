import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { useTextFocusStore, useTextRequest } from '../text-focus.tsx';
import type { NarrativeProps } from './narrative.tsx';
import { useNarrativeWords } from './narrative-words.ts';
import { type OpenNarrative, openNarrative } from './open-narrative.ts';
import { useChipSource } from './use-chip-source.ts';
import { useMarkedText } from './use-marked-text.ts';
import { usePictures } from './use-pictures.ts';

/** A narrative in the editor, once it is there, and the act of putting pictures into it. */
export interface EditedNarrative {
  narrative: OpenNarrative | undefined;
  insertFiles: (files: readonly File[]) => void;
}

/** Opens the text of a section in an element and keeps both the same; `onSlash` hears where `/` was typed. */
export function useOpenNarrative(
  { field, blocks, heading }: NarrativeProps,
  place: RefObject<HTMLDivElement | null>,
  onSlash: (narrative: OpenNarrative) => void,
): EditedNarrative {
  const { edit } = useWords();
  const { picture } = useNarrativeWords();
  const session = useReportSession();
  const chips = useChipSource();
  const pictures = usePictures();
  const section = field === 'front.opening' ? 'front' : (field.split('.')[1] ?? '');
  const marks = useMarkedText(section);
  const asked = useTextFocusStore();
  const request = useTextRequest();
  const opened = useRef(blocks);
  const [narrative, setNarrative] = useState<OpenNarrative>();
  const askFigure = useEffectEvent(onSlash);
  const insert = async (into: OpenNarrative, files: readonly File[]) => {
    for (const media of await pictures.take(files)) {
      into.insertPicture(media, picture.inserted);
    }
  };
  const takeFiles = useEffectEvent(insert);
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
      pictures: pictures.source,
      onFiles: (files) => void takeFiles(open, files),
      onSlash: () => askFigure(open),
      keep: (before, after, act = edit.typedText(heading)) =>
        session.apply({ label: act, changes: [{ field, before, after }] }),
      undo: session.undo,
      redo: session.redo,
    });
    setNarrative(open);
    return open.close;
  }, [session, chips, pictures, field, section, heading, edit, place]);
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
  return { narrative, insertFiles: (files) => narrative && void insert(narrative, files) };
}
