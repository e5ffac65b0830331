import type { Message } from '#domain/finding.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportSession } from '#session/report-session.ts';

/** Characters that all pictures of a report may have in its file, which itself may have 20 MB. */
const ROOM = 18 * 1024 * 1024;

/** Puts pictures from files on the report's shelf: the ids of those that are fit, a sentence for each that is not. */
export async function takePictures(
  session: ReportSession,
  files: readonly File[],
): Promise<{ taken: string[]; refused: { name: string; problem: Message }[] }> {
  const results = await Promise.all(
    files.map(async (file) => ({ name: file.name, result: await readFile(file) })),
  );
  const taken: string[] = [];
  const refused: { name: string; problem: Message }[] = [];
  let room = ROOM - weightOf(session);
  for (const { name, result } of results) {
    if (!result.ok) refused.push({ name, problem: result.problem });
    else if (result.value.base64.length > room) {
      refused.push({ name, problem: { id: 'picture.noRoom', values: {} } });
    } else {
      room -= result.value.base64.length;
      taken.push(session.media.add(result.value));
    }
  }
  return { taken, refused };
}

async function readFile(file: File) {
  const { readPicture } = await import('#tasks/read-picture.ts');
  const bytes = await bytesOf(file);
  return bytes.ok ? readPicture(bytes.value) : bytes;
}

/** A file may be gone, or be a folder. */
async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure('picture.notRead');
  }
}

function weightOf(session: ReportSession): number {
  const { media = {} } = session.toFile();
  return Object.values(media).reduce((sum, { base64 }) => sum + base64.length, 0);
}
