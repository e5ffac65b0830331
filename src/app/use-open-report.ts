import { useEffect, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { ReportSession } from '#session/report-session.ts';
import { useWorkspace } from '#session/use-workspace.tsx';

interface Opened {
  id: string;
  result: Result<ReportSession>;
}

/** The session of a kept report, opened when its address is first shown; undefined while it is being read. */
export function useOpenReport(id: string): Result<ReportSession> | undefined {
  const workspace = useWorkspace();
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let wanted = true;
    workspace.resume(id).then((result) => wanted && setOpened({ id, result }));
    return () => {
      wanted = false;
    };
  }, [workspace, id]);
  return opened?.id === id ? opened.result : undefined;
}
