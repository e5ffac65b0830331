import { pack as words } from '#i18n/check-sheet.zh-cn.ts';
import { exportedName } from '#tasks/file-name.ts';
import { packSet } from '#tasks/pack.ts';
import type { NewFile, RenderJob, WrittenFile } from './render.ts';

/** What goes into a set: what is published, and what stays inside the office. */
export interface SetFiles {
  published: readonly NewFile[];
  kept: readonly NewFile[];
}

/** All files in one zip, and under which names they are packed. What could not be made stays out and is told. */
export function packFiles(
  { opened, options: { as } }: RenderJob,
  { published, kept }: SetFiles,
): { zip: NewFile; inside: WrittenFile[] } {
  const { template, file } = opened;
  const { report } = file;
  const title = exportedName({ report, template }, as, 'zip').replace(/\.zip$/, '');
  const about = words.about(title, report.revision, template.title, template.revision);
  const { name, bytes } = packSet({
    opened,
    as,
    published: published.filter((one) => 'bytes' in one),
    kept: kept.filter((one) => 'bytes' in one),
    words: { ...words, about },
  });
  const inside = (folder: string, list: readonly NewFile[]) =>
    list.map((one): WrittenFile => {
      if ('problem' in one) return one;
      const { format, remarks, proof } = one;
      return { format, packed: `${folder}/${one.name}`, remarks, ...(proof && { proof }) };
    });
  return {
    zip: { format: 'zip', ending: '.zip', name, bytes, remarks: [] },
    inside: [...inside(words.folders.published, published), ...inside(words.folders.kept, kept)],
  };
}
