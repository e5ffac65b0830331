import { useEffect, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { ReportSession } from '#session/report-session.ts';
import { useWorkspace } from '#session/use-workspace.tsx';

interface Opened {
  id: string;
  result: Result<ReportSession>;
}

/** An opened report, and how to open it anew once it stands in another edition. */
export interface OpenedReport {
  /** Undefined while it is being read. */
  result: Result<ReportSession> | undefined;
  reopen(): void;
}

/** The session of a kept report, opened when its address is first shown. */
export function useOpenReport(id: string): OpenedReport {
  const workspace = useWorkspace();
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let wanted = true;
    workspace.resume(id).then((result) => wanted && setOpened({ id, result }));
    return () => {
      wanted = false;
    };
  }, [workspace, id]);
  return {
    result: opened?.id === id ? opened.result : undefined,
    reopen: () => void workspace.resume(id).then((result) => setOpened({ id, result })),
  };
}
