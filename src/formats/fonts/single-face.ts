import { readPostScriptName } from './read-font-name.ts';
import { COLLECTION, readTables, viewOf } from './sfnt.ts';
import { readSfnt, writeSfnt } from './write-sfnt.ts';

/** One face of a collection as a file of its own: that of a PostScript name, or the first. Another file stays as it is. */
export function singleFace(bytes: Uint8Array, postScriptName?: string): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== COLLECTION) return bytes;
  const starts = Array.from({ length: view.getUint32(8) }, (_, face) =>
    view.getUint32(12 + 4 * face),
  );
  const faces = starts.map((start) => writeSfnt(readSfnt(bytes, start)));
  const named = faces.find((face) => {
    return readPostScriptName(viewOf(face), readTables(face)) === postScriptName;
  });
  const face = named ?? faces[0];
  if (!face) throw new Error('The font collection has no face.');
  return face;
}
