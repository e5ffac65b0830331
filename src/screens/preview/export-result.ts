import type { Message } from '#domain/finding.ts';
import type { Edition } from '#tasks/file-name.ts';
import type { MadeFile, RenderedFile } from '#tasks/render.ts';
import type { SheetFile } from '#tasks/sheets.ts';
import type { ExportStep } from './export-order.ts';

/** A file that can be saved. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** What came of a step: files of the report, files beside it, the zip of all; or why there is none. */
export type ExportResult =
  | { kind: 'report'; as: Edition; file: RenderedFile }
  | { kind: 'sheet'; file: SheetFile }
  | { kind: 'zip'; file: NamedFile }
  | { kind: 'problem'; step: ExportStep; problem: Message };

/** The file of a result, where one was made. */
export function fileIn(result: ExportResult): NamedFile | MadeFile | undefined {
  return 'file' in result && 'bytes' in result.file ? result.file : undefined;
}
