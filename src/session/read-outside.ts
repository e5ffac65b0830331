import { failure, type Result, success } from '#domain/result.ts';
import { LARGEST_FILE, tooLarge } from '#schema/report-file.ts';
import { type AssetPlaces, fetchOwn } from '#tasks/fetched-assets.ts';

/** The bytes of the one file that was chosen or dropped; of any other, one sentence on what is wrong with it. */
export async function readChosen(
  files: readonly File[],
  largest = LARGEST_FILE,
): Promise<Result<Uint8Array>> {
  const [file] = files;
  if (!file) return failure('open.empty');
  if (files.length > 1) return failure('open.many', { count: files.length });
  if (file.size > largest) return tooLarge(file.size, largest);
  return bytesOf(file);
}

/** 示例报告: lies beside the page, as the editions do. */
export async function readExample(places: AssetPlaces): Promise<Result<Uint8Array>> {
  const path = 'seeds/yichun-2021.nianbao.json';
  try {
    return success(await fetchOwn(places, path));
  } catch {
    return failure('fetch.failed', { path });
  }
}

/** A folder looks like a file until it is read. */
async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes.length === 0 ? failure('open.empty') : success(bytes);
  } catch {
    return failure('open.notRead');
  }
}
