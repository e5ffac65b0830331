import type { backupSentences, backup as chinese } from './backup.zh-cn.ts';
import { counted } from './counted.ts';

/** Words of backing up and restoring on the start page. */
export const backup: typeof chinese = {
  fileName: (date) => `Annual reports backup ${date}.zip`,
  saving: 'Backing up…',
  saved: (count, name) =>
    `Backed up ${counted(count, 'report')} and the formats imported, in the file “${name}”. Keep it on a USB stick or another computer.`,
  cancelled: 'No backup was saved.',
  restoring: (name) => `Restoring from “${name}”…`,
  restored: ({ added, same, both }) =>
    [
      added > 0 && `${counted(added, 'report')} restored`,
      same > 0 && `${same} the same as here`,
      both > 0 && `${both} not the same as here, so both are kept`,
    ]
      .filter(Boolean)
      .join(', ') || 'There are no reports in the backup',
  damaged: (names) => `These files cannot be read: ${names.join(', ')}`,
  say: ({ id, values }) => sentences[id]?.(values),
  close: 'Dismiss',
};

const sentences: typeof backupSentences = {
  'backup.none': () =>
    'This is no backup. A backup is the zip file that “Back up all” saves. Open report files with “Choose file”',
  'backup.damaged': () => 'The backup is damaged, and nothing was restored. Use another backup',
};
