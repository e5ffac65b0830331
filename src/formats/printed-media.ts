import type { ReportDocument } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { stripPicture } from './strip-picture.ts';

type AllMedia = Readonly<Record<string, Media>>;

/** The pictures a document prints, and no other, without what was written beside them. */
export function printedMedia(
  { front, blocks, attachments }: ReportDocument,
  media: AllMedia = {},
): AllMedia {
  const all = [...front, ...blocks, ...attachments.flatMap((one) => one.blocks)];
  const printed = all.flatMap((block) => (block.kind === 'picture' ? [block.media] : []));
  return Object.fromEntries(
    [...new Set(printed)].flatMap((id) => {
      const file = media[id];
      return file ? [[id, { ...file, base64: stripped(file.base64) }]] : [];
    }),
  );
}

/** Bytes handed over at once: more arguments than some engines take would fail. */
const STEP = 0x2000;

function stripped(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const without = stripPicture(bytes);
  if (without.length === bytes.length) return base64;
  let text = '';
  for (let at = 0; at < without.length; at += STEP) {
    text += String.fromCharCode(...without.subarray(at, at + STEP));
  }
  return btoa(text);
}
