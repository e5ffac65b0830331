import type { Block, Media, Report } from '#domain/report.ts';
import type { ReportFile } from '#domain/report-file.ts';
import { freshId } from './order.ts';

/** 图片 of the open report by id. What is put here stays as long as the report is open, so that an undo finds it again. */
export interface MediaShelf {
  get(id: string): Media | undefined;
  /** Keeps a picture and returns its id; the same picture has one id. */
  add(media: Media): string;
  /** The pictures that a report shows; nothing where it shows none. */
  usedBy(report: Report): Pick<ReportFile, 'media'>;
}

/** A shelf with the pictures of an opened file. */
export function createMediaShelf(opened: ReportFile['media'] = {}): MediaShelf {
  const kept = new Map(Object.entries(opened));
  return {
    get: (id) => kept.get(id),
    add(media) {
      const same = [...kept].find(([, one]) => one.base64 === media.base64);
      const id = same?.[0] ?? freshId('p', [...kept.keys()]);
      kept.set(id, media);
      return id;
    },
    usedBy(report) {
      const used = blocksOf(report).flatMap((block): [string, Media][] => {
        const media = block.kind === 'picture' ? kept.get(block.media) : undefined;
        return block.kind === 'picture' && media ? [[block.media, media]] : [];
      });
      return used.length === 0 ? {} : { media: Object.fromEntries(used) };
    },
  };
}

function blocksOf({ front, sections, attachments }: Report): Block[] {
  return [...front.opening, ...[...sections, ...attachments].flatMap(({ blocks }) => blocks)];
}
