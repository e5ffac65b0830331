import { useEffect, useState } from 'react';
import type { Message } from '#domain/finding.ts';
import type { Result } from '#domain/result.ts';
import { useWorkspace } from '#session/use-workspace.tsx';

/** A file that was looked at and can be used, with what is to be known of it. */
export interface UsableFile {
  bytes: Uint8Array;
  remark?: Message;
}

/** What came of the last try: a file taken or given back, or why not. */
export type FileNews =
  | { taken: string; remark?: Message }
  | { givenBack: true }
  | { problem: Message };

/** 本单位文件 under a key: its name where there is one, and how another is taken or given back. */
export function useOwnFile(
  key: string,
  onChange: () => void = () => {},
): {
  name: string | undefined;
  news: FileNews | undefined;
  take: (called: string, file: Result<UsableFile>) => Promise<void>;
  giveBack: () => Promise<void>;
} {
  const { office } = useWorkspace();
  const [name, setName] = useState<string>();
  const [news, tell] = useState<FileNews>();
  useEffect(() => {
    office.file(key).then(
      (file) => setName(file?.name),
      () => setName(undefined),
    );
  }, [office, key]);
  return {
    name,
    news,
    async take(called, file) {
      if (!file.ok) return tell(file);
      const { bytes, remark } = file.value;
      try {
        await office.keepFile(key, { name: called, bytes });
      } catch {
        return tell({ problem: { id: 'office.notKept', values: {} } });
      }
      setName(called);
      tell({ taken: called, ...(remark && { remark }) });
      onChange();
    },
    async giveBack() {
      await office.dropFile(key).catch(() => undefined);
      setName(undefined);
      tell({ givenBack: true });
      onChange();
    },
  };
}
