import { type ChangeEvent, useRef } from 'react';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';

/** What is asked for: a backup of all, or one to be restored. */
export type BackupTask = { kind: 'save' } | { kind: 'restore'; file: File };

export interface BackupButtonsProps {
  /** Something is kept that can be backed up. */
  canSave: boolean;
  onTask: (task: BackupTask) => void;
}

/** 备份全部 and 从备份恢复. */
export function BackupButtons({ canSave, onTask }: BackupButtonsProps) {
  const { kept } = useWords().start;
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) onTask({ kind: 'restore', file });
  };
  return (
    <>
      {canSave && (
        <Button look="quiet" size="small" onClick={() => onTask({ kind: 'save' })}>
          {kept.backUp}
        </Button>
      )}
      <Button look="quiet" size="small" onClick={() => chooser.current?.click()}>
        {kept.restore}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".zip"
        hidden
        aria-label={kept.restore}
        onChange={choose}
      />
    </>
  );
}
