import type { Proportions } from '#document/layout/picture-flow.ts';
import type { Media } from '#domain/report.ts';
import { pixelSizeOf } from '../pixel-size.ts';
import type { PdfPicture } from './container.ts';

/** The pictures of a report by the id of their media, their bytes decoded. */
export function decodePictures(
  media: Readonly<Record<string, Media>>,
): ReadonlyMap<string, PdfPicture> {
  return new Map(
    Object.entries(media).map(([id, { type, base64 }]) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      return [id, { type, bytes }];
    }),
  );
}

/** How high each picture is for its width; those that cannot be read are left out. */
export function proportionsOf(pictures: ReadonlyMap<string, PdfPicture>): Proportions {
  const proportions = new Map<string, number>();
  for (const [id, { bytes }] of pictures) {
    const size = pixelSizeOf(bytes);
    if (size) proportions.set(id, size.height / size.width);
  }
  return proportions;
}
