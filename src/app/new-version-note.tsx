import { useSyncExternalStore } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { newVersion } from './new-version.ts';

/** 有新版本: it never takes over by itself; the clerk saves and reloads. */
export function NewVersionNote() {
  const { shell } = useWords();
  const { saveNow } = useReportSession();
  const isNew = useSyncExternalStore(newVersion.subscribe, newVersion.get);
  const reload = async () => {
    await saveNow();
    window.location.reload();
  };
  return (
    <span role="status">
      {isNew && (
        <Button look="quiet" size="small" title={shell.newVersionHint} onClick={reload}>
          {shell.newVersion}
        </Button>
      )}
    </span>
  );
}
