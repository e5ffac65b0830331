import type { Media } from '#domain/report.ts';

/** An address that shows a picture without fetching anything; '' where the file has none of that id. */
export function pictureUrl(media: Media | undefined): string {
  return media ? `data:${media.type};base64,${media.base64}` : '';
}
