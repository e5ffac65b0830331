import { zipSync } from 'fflate';

/** A file of a package: its path with folders, and its bytes. */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
}

/** Packs files in their order. The same files give the same bytes, whatever the clock says. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }) => [path, bytes] as const);
  // A zip file tells time by the local clock.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
