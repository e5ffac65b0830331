import type { PlacedPicture } from '#document/page.ts';
import { pictureUrl } from '#session/picture-url.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { UNITS } from './units.ts';

/** A picture at its place, in the size the layout gave it. */
export function PlacedImage({ picture }: { picture: PlacedPicture }) {
  const { media } = useReportSession();
  return (
    <image
      href={pictureUrl(media.get(picture.media))}
      x={picture.x * UNITS}
      y={picture.y * UNITS}
      width={picture.width * UNITS}
      height={picture.height * UNITS}
    >
      <title>{picture.alt}</title>
    </image>
  );
}
