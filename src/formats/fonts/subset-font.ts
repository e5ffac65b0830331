import { openModule, type SubsetModule } from './subset-module.ts';

/** What is kept of a font besides the outlines of the wanted characters. */
export interface SubsetOptions {
  /** Tables left out; the layout tables and hints always are. */
  drop: readonly string[];
}

/** Cuts a font down to some characters. Characters it lacks are passed over. */
export type SubsetFont = (
  font: Uint8Array,
  characters: Iterable<string>,
  options: SubsetOptions,
) => Uint8Array;

const NO_HINTING = 0x01;
const NO_LAYOUT_CLOSURE = 0x200;
const DROPPED_TABLES = 3;
const LAYOUT_FEATURES = 6;
const WRITABLE = 2;
const LAYOUT = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'VORG', 'DSIG'];

/** What only a font on a screen needs, and a font inside a PDF does not. */
export const SCREEN_TABLES: readonly string[] = ['prep', 'gasp', 'name', 'post', 'OS/2'];

/** Subsetters that were started, for as long as their files are held. */
const started = new WeakMap<BufferSource, Promise<SubsetFont>>();

/**
 * Starts the subsetter, once for each file. `wasm` is the file harfbuzzjs/dist/harfbuzz-subset.wasm:
 * Node reads it from node_modules, a worker fetches the address that `?url` gives.
 */
export function loadSubsetter(wasm: BufferSource): Promise<SubsetFont> {
  const subsetter = started.get(wasm) ?? startSubsetter(wasm);
  started.set(wasm, subsetter);
  return subsetter;
}

async function startSubsetter(wasm: BufferSource): Promise<SubsetFont> {
  const subsetter = await openModule(wasm);
  return (font, characters, options) => subset(subsetter, font, { characters, options });
}

interface Wanted {
  characters: Iterable<string>;
  options: SubsetOptions;
}

function subset(hb: SubsetModule, font: Uint8Array, wanted: Wanted): Uint8Array {
  const address = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, address);
  const blob = hb.hb_blob_create(address, font.byteLength, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  hb.hb_blob_destroy(blob);
  const input = describe(hb, wanted);
  const cut = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  const bytes = cut === 0 ? undefined : bytesOf(hb, cut);
  hb.hb_face_destroy(face);
  hb.free(address);
  if (!bytes) throw new Error('The font could not be cut down to the characters in use.');
  return bytes;
}

function describe(hb: SubsetModule, { characters, options }: Wanted): number {
  const input = hb.hb_subset_input_create_or_fail();
  const flags = hb.hb_subset_input_get_flags(input);
  hb.hb_subset_input_set_flags(input, flags | NO_HINTING | NO_LAYOUT_CLOSURE);
  hb.hb_set_clear(hb.hb_subset_input_set(input, LAYOUT_FEATURES));
  const dropped = hb.hb_subset_input_set(input, DROPPED_TABLES);
  for (const table of [...LAYOUT, ...options.drop]) hb.hb_set_add(dropped, tagNumber(table));
  const codePoints = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) {
    hb.hb_set_add(codePoints, character.codePointAt(0) ?? 0);
  }
  return input;
}

function bytesOf(hb: SubsetModule, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(face);
  return bytes;
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + (letter.codePointAt(0) ?? 0), 0);
}
