/** The functions of hb-subset that are used here. Numbers are addresses in its memory. */
export interface SubsetModule {
  memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_get_flags(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const FUNCTIONS: readonly (keyof SubsetModule)[] = [
  'malloc',
  'free',
  'hb_blob_create',
  'hb_blob_destroy',
  'hb_blob_get_data',
  'hb_blob_get_length',
  'hb_face_create',
  'hb_face_destroy',
  'hb_face_reference_blob',
  'hb_set_add',
  'hb_set_clear',
  'hb_subset_input_create_or_fail',
  'hb_subset_input_destroy',
  'hb_subset_input_get_flags',
  'hb_subset_input_set',
  'hb_subset_input_set_flags',
  'hb_subset_input_unicode_set',
  'hb_subset_or_fail',
];

/** Compiles hb-subset and starts it. */
export async function openModule(wasm: BufferSource): Promise<SubsetModule> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const { exports } = instance;
  if (typeof exports._initialize === 'function') exports._initialize();
  if (!isSubsetModule(exports)) throw new Error('The font subsetter lacks a function.');
  return exports;
}

function isSubsetModule(exports: object): exports is SubsetModule {
  const found: Partial<Record<string, unknown>> = { ...exports };
  return FUNCTIONS.every((name) => typeof found[name] === 'function') && 'memory' in found;
}
