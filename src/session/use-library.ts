import { useCallback, useEffect, useState } from 'react';
import { type Library, readLibrary } from './library.ts';
import { useWorkspace } from './use-workspace.tsx';

/** 格式库 as it is now; undefined while it is being read. */
export function useLibrary(): { library: Library | undefined; refresh: () => void } {
  const workspace = useWorkspace();
  const [library, setLibrary] = useState<Library>();
  const refresh = useCallback(() => {
    void readLibrary(workspace).then(setLibrary);
  }, [workspace]);
  useEffect(refresh, [refresh]);
  return { library, refresh };
}
