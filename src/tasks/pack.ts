import { type PackedFile, writeZip } from '#formats/zip/write-zip.ts';
import { hashOf, hashOfBytes } from '#schema/canonical.ts';
import { writeReportFile } from '#schema/report-file.ts';
import { dataName, type Edition, exportedName } from './file-name.ts';
import type { OpenedReport } from './open-report.ts';

interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** 成套文件: what is packed into one zip. */
export interface PackOrder {
  opened: OpenedReport;
  as: Edition;
  /** The files of the 发布稿. */
  published: readonly NamedBytes[];
  /** What stays inside the office: those of a 送审稿, the sheets. */
  kept: readonly NamedBytes[];
  words: PackWords;
}

/** Names and sentences of a set, in the reader's language. */
export interface PackWords {
  folders: Readonly<Record<'published' | 'kept', string>>;
  /** The name of the list of hashes. */
  list: string;
  /** The lines above the list; the hash of the report's data is put after them. */
  about: readonly string[];
  dataHash: string;
}

/** Packs the set: what is published, and for the office its data, its drafts and sheets, and the hashes of all. */
export function packSet({ opened, as, published, kept, words }: PackOrder): NamedBytes {
  const { folders, list, about, dataHash } = words;
  const { report } = opened.file;
  const data = new TextEncoder().encode(writeReportFile(opened.file));
  const packed: PackedFile[] = [
    ...published.map((file) => inFolder(folders.published, file)),
    ...[{ name: dataName(report), bytes: data }, ...kept].map((file) =>
      inFolder(folders.kept, file),
    ),
  ];
  const lines = [
    ...[...about, `${dataHash}${hashOf(report)}`].map((line) => `# ${line}`),
    ...packed.map(({ path, bytes }) => `${hashOfBytes(bytes)}  ${path}`),
  ];
  const hashes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return {
    name: exportedName({ report, template: opened.template }, as, 'zip'),
    bytes: writeZip([...packed, inFolder(folders.kept, { name: list, bytes: hashes })]),
  };
}

function inFolder(folder: string, { name, bytes }: NamedBytes): PackedFile {
  return { path: `${folder}/${name}`, bytes };
}
