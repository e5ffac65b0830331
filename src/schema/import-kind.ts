import { LOCAL_FORMAT } from './local-requirements-file.ts';

/** What the program takes in besides reports: 报告格式 and 本地要求. */
export type ImportKind = 'edition' | 'local';

/** Which of them a file is, told by what it holds and not by its name; undefined where it is neither. */
export function importKind(json: unknown): ImportKind | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if ('format' in json) return json.format === LOCAL_FORMAT ? 'local' : undefined;
  if (!('id' in json && 'revision' in json && 'title' in json)) return undefined;
  return 'extends' in json || ('sections' in json && 'tables' in json) ? 'edition' : undefined;
}
