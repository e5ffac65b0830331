import { Inflate } from 'fflate';
import { joinBytes } from '../join-bytes.ts';
import { LIMITS, refuseSize, refuseSource } from '../source-limits.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** A zip package that is unpacked part by part, only as far as it is asked for and never beyond the limits. */
export interface ZipPackage {
  names: readonly string[];
  /** The bytes of a part, piece by piece; false where there is no such part. */
  read(name: string, take: (bytes: Uint8Array, final: boolean) => void): boolean;
  /** The bytes of a part as a whole. */
  bytes(name: string): Uint8Array | undefined;
}

const LOCAL_HEAD = 30;
/** Packed bytes that are unpacked at a time: a bomb is noticed before it has grown. */
const STEP = 16 * 1024;

/** Opens a zip package. What its directory says of sizes is not trusted: bytes are counted as they come out. */
export function openZip(bytes: Uint8Array): ZipPackage {
  const entries = new Map(zipDirectory(bytes, LIMITS.parts).map((entry) => [entry.name, entry]));
  let total = 0;
  const read: ZipPackage['read'] = (name, take) => {
    const entry = entries.get(name);
    if (!entry) return false;
    let part = 0;
    unpack(bytes, entry, (piece, final) => {
      part += piece.length;
      total += piece.length;
      if (part > LIMITS.part) refuseSize('intake.partTooLarge', part, LIMITS.part);
      if (total > LIMITS.package) refuseSize('intake.partTooLarge', total, LIMITS.package);
      take(piece, final);
    });
    return true;
  };
  return {
    names: [...entries.keys()],
    read,
    bytes: (name) => {
      const pieces: Uint8Array[] = [];
      return read(name, (piece) => pieces.push(piece.slice())) ? joinBytes(pieces) : undefined;
    },
  };
}

function unpack(
  bytes: Uint8Array,
  { offset, packed, method, encrypted }: ZipEntry,
  take: (piece: Uint8Array, final: boolean) => void,
): void {
  if (encrypted) refuseSource('intake.locked');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    offset + LOCAL_HEAD + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const body = bytes.subarray(start, start + packed);
  if (method === 0) {
    take(body, true);
    return;
  }
  if (method !== 8) refuseSource('intake.damaged');
  const inflate = new Inflate(take);
  for (let at = 0; at < body.length; at += STEP) {
    inflate.push(body.subarray(at, at + STEP), at + STEP >= body.length);
  }
}
