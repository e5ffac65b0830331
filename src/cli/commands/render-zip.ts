import { pack as words } from '#i18n/check-sheet.zh-cn.ts';
import { exportedName } from '#tasks/file-name.ts';
import { packSet } from '#tasks/pack.ts';
import type { NewFile, RenderJob, WrittenFile } from './render.ts';

/** All files in one zip, and under which names they are packed. What could not be made stays out and is told. */
export function packFiles(
  { opened, options: { as } }: RenderJob,
  files: readonly NewFile[],
  sheets: readonly NewFile[],
): { zip: NewFile; inside: WrittenFile[] } {
  const { template, file } = opened;
  const { report } = file;
  const title = exportedName({ report, template }, as, 'zip').replace(/\.zip$/, '');
  const about = words.about(title, report.revision, template.title, template.revision);
  const { name, bytes } = packSet({
    opened,
    as,
    files: files.filter((one) => 'bytes' in one),
    kept: sheets.filter((one) => 'bytes' in one),
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
    inside: [...inside(words.folders[as], files), ...inside(words.folders.kept, sheets)],
  };
}
