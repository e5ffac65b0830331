import { useEffect, useState } from 'react';
import type { ReportTemplate } from '#domain/template.ts';
import { useWorkspace } from '#session/use-workspace.tsx';

/** The edition of an id; the one before while another is being read. */
export function useEditionOf(id: string): ReportTemplate | undefined {
  const { assets } = useWorkspace();
  const [edition, setEdition] = useState<ReportTemplate>();
  useEffect(() => {
    let wanted = true;
    void assets.template(id).then((read) => wanted && read.ok && setEdition(read.value));
    return () => {
      wanted = false;
    };
  }, [assets, id]);
  return edition;
}
