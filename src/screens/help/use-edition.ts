import { useEffect, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { useWorkspace } from '#session/use-workspace.tsx';

/** An edition by its id, once it is read; undefined until then. */
export function useEdition(id: string | undefined): Result<ReportTemplate> | undefined {
  const { assets } = useWorkspace();
  const [read, show] = useState<{ id: string; edition: Result<ReportTemplate> }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let wanted = true;
    void assets.template(id).then((edition) => wanted && show({ id, edition }));
    return () => {
      wanted = false;
    };
  }, [assets, id]);
  return read?.id === id ? read?.edition : undefined;
}
