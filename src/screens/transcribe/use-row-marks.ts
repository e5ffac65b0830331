import { useEffect, useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { RowMarks } from '#store/office-store.ts';

/** The rows of the open report that are marked as typed; undefined until they are read. */
export function useRowMarks(): {
  marks: RowMarks | undefined;
  /** False where the browser keeps no marks. */
  kept: boolean;
  change: (marks: RowMarks) => void;
} {
  const { id } = useReportSession();
  const { office } = useWorkspace();
  const [marks, setMarks] = useState<RowMarks>();
  const [kept, setKept] = useState(true);
  useEffect(() => {
    office.marks(id).then(setMarks, () => {
      setMarks({});
      setKept(false);
    });
  }, [office, id]);
  const change = (now: RowMarks) => {
    setMarks(now);
    office.keepMarks(id, now).then(
      () => setKept(true),
      () => setKept(false),
    );
  };
  return { marks, kept, change };
}
