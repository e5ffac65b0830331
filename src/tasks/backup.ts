import { failure, type Result, success } from '#domain/result.ts';
import { guarded } from '#formats/source-limits.ts';
import { openZip } from '#formats/zip/read-zip.ts';
import { type PackedFile, writeZip } from '#formats/zip/write-zip.ts';
import { type BackupList, backupSchema } from '#schema/backup-schema.ts';
import { parseJson } from '#schema/parse-json.ts';

/** 备份: all that an office keeps in a browser as texts, each report with what is kept beside it. */
export interface Backup {
  reports: readonly BackupReport[];
  imports: readonly { kind: BackupList['imports'][number]['kind']; text: string }[];
}

/** A report of a backup: the text of its file. `name` is what its file is called, `id` what the browser knows it by. */
export interface BackupReport {
  id: string;
  name: string;
  text: string;
  lastYear?: { name: string; text: string; unsure: readonly string[] };
  /** The published report that it corrects. */
  published?: string;
  /** Its versions, oldest first. */
  versions: readonly BackupVersion[];
}

/** A version of a report: what it is called, when it was kept and whether by the program, the text of its file. */
export interface BackupVersion {
  id: string;
  name: string;
  at: string;
  automatic?: true;
  text: string;
}

/** Stands first, so that a backup is known by its first bytes. */
const LIST = 'nianbao-backup.json';
/** Where a zip file names its first file. */
const NAME_AT = 30;

/** Whether some bytes begin like a backup. */
export function isBackup(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.slice(NAME_AT, NAME_AT + LIST.length)) === LIST;
}

/** Packs a backup as one zip: reports as files that open by themselves too. */
export function packBackup(
  { reports, imports }: Backup,
  marks: Pick<BackupList, 'savedAt' | 'app'>,
): Uint8Array {
  const files: PackedFile[] = [];
  const put = (path: string, text: string) => {
    files.push({ path, bytes: new TextEncoder().encode(text) });
    return path;
  };
  const list: BackupList = {
    format: 'nianbao-backup',
    formatVersion: 1,
    ...marks,
    reports: reports.map(({ id, name, text, lastYear, published, versions }) => ({
      id,
      path: put(`reports/${id}/${name}`, text),
      ...(lastYear && {
        lastYear: {
          name: lastYear.name,
          path: put(`reports/${id}/last-year.nianbao.json`, lastYear.text),
          unsure: [...lastYear.unsure],
        },
      }),
      ...(published !== undefined && {
        published: put(`reports/${id}/published.nianbao.json`, published),
      }),
      ...(versions.length > 0 && {
        versions: versions.map(({ text: kept, ...version }) => ({
          ...version,
          path: put(`reports/${id}/${version.id}.nianbao.json`, kept),
        })),
      }),
    })),
    imports: imports.map(({ kind, text }, at) => ({ kind, path: put(`imports/${at}.json`, text) })),
  };
  const first = new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`);
  return writeZip([{ path: LIST, bytes: first }, ...files]);
}

/** What a backup holds; one sentence where it is none, or damaged. Its texts are read like any file from outside. */
export async function readBackup(bytes: Uint8Array): Promise<Result<Backup>> {
  const read = await guarded(() => {
    const zip = openZip(bytes);
    const text = (path: string) => new TextDecoder().decode(zip.bytes(path) ?? new Uint8Array());
    const json = parseJson(text(LIST));
    const list = backupSchema.safeParse(json.ok ? json.value : undefined);
    return list.success ? contents(list.data, text) : undefined;
  }, 'backup.damaged');
  if (!read.ok) return failure('backup.damaged');
  return read.value ? success(read.value) : failure('backup.none');
}

function contents({ reports, imports }: BackupList, text: (path: string) => string): Backup {
  return {
    reports: reports.map(({ id, path, lastYear, published, versions = [] }) => ({
      id,
      name: path.slice(path.lastIndexOf('/') + 1),
      text: text(path),
      ...(lastYear && {
        lastYear: { name: lastYear.name, text: text(lastYear.path), unsure: lastYear.unsure },
      }),
      ...(published !== undefined && { published: text(published) }),
      versions: versions.map(({ path: kept, ...version }) => ({ ...version, text: text(kept) })),
    })),
    imports: imports.map(({ kind, path }) => ({ kind, text: text(path) })),
  };
}
