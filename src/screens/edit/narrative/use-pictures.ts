import { useMemo } from 'react';
import { pictureUrl } from '#session/picture-url.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useToast } from '#ui/toast.tsx';
import { useNarrativeWords } from './narrative-words.ts';
import type { PictureSource } from './picture-node.ts';
import { takePictures } from './take-pictures.ts';

/** Where pictures come from and how those are refused that are not fit. */
export interface Pictures {
  source: PictureSource;
  /** The ids of the files that are fit; of the first that is not, a note says why. */
  take: (files: readonly File[]) => Promise<readonly string[]>;
}

/** The pictures of the open report. */
export function usePictures(): Pictures {
  const { picture: words } = useNarrativeWords();
  const session = useReportSession();
  const toast = useToast();
  return useMemo(() => {
    return {
      source: { words, urlOf: (media) => pictureUrl(session.media.get(media)) },
      async take(files) {
        const { taken, refused } = await takePictures(session, files);
        const [first] = refused;
        if (first) toast({ text: words.refused(first.name, words.why(first.problem)) });
        return taken;
      },
    };
  }, [words, session, toast]);
}
