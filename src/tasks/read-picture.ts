import type { Media } from '#domain/report.ts';
import { failure, type Result, success } from '#domain/result.ts';
import { pixelSizeOf } from '#formats/pixel-size.ts';

/** Bytes a picture may have. */
const LARGEST_PICTURE = 5 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;
const CHUNK = 0x8000;

/** What the first bytes of a picture say it is, whatever its name says. */
const SIGNATURES: readonly { type: Media['type']; bytes: readonly number[] }[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
];

/** 图片 from outside, for the report's file: a PNG or JPEG of at most 5 MB whose header tells its size. */
export function readPicture(bytes: Uint8Array): Result<Media> {
  const kind = SIGNATURES.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (!kind) return failure('picture.kind');
  if (bytes.length > LARGEST_PICTURE) {
    const megabytes = (bytes.length / MEGABYTE).toFixed(1);
    return failure('picture.tooLarge', { megabytes, limit: LARGEST_PICTURE / MEGABYTE });
  }
  if (!pixelSizeOf(bytes)) return failure('picture.damaged');
  return success({ type: kind.type, base64: base64Of(bytes) });
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
