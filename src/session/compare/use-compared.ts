import { useEffect, useState } from 'react';
import type { Result } from '#domain/result.ts';
import { useWorkspace } from '../use-workspace.tsx';
import { type Comparable, type Compared, readCompared } from './compared.ts';

/** The report that was chosen to compare with; undefined while it is being read. */
export function useCompared(chosen: Comparable | undefined): Result<Compared> | undefined {
  const workspace = useWorkspace();
  const [read, setRead] = useState<{ id: string; result: Result<Compared> }>();
  const id = chosen && keyOf(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells one from another; the object is new at every turn.
  useEffect(() => {
    if (!chosen || id === undefined) return;
    let wanted = true;
    void readCompared(chosen, workspace).then((result) => wanted && setRead({ id, result }));
    return () => {
      wanted = false;
    };
  }, [id, workspace]);
  return read?.id === id ? read?.result : undefined;
}

/** Tells what was chosen from everything else, and from what it was before. */
function keyOf(chosen: Comparable): string {
  switch (chosen.kind) {
    case 'lastYear':
      return `last ${chosen.lastYear.name ?? ''} ${chosen.lastYear.report.year}`;
    case 'file':
      return `file ${chosen.file.name}`;
    case 'version':
      return chosen.id;
    case 'kept':
      return `${chosen.id} ${chosen.kept.savedAt}`;
  }
}
