import { goTo } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useAttachmentOrder, useLateSection, useSectionOrder } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { useToast } from '#ui/toast.tsx';
import { type PartAct, partActs } from './part-acts.ts';

/** What one can do with a part of the report, and how it is done. */
export function usePartActs(id: string): { acts: PartAct[]; run: (act: PartAct) => void } {
  const { edit } = useWords();
  const session = useReportSession();
  const toast = useToast();
  useLateSection(id);
  const order = useSectionOrder();
  const attachments = useAttachmentOrder();
  const isPart = order.includes(id) || attachments.includes(id);
  return {
    acts: isPart ? partActs(session, id, edit.parts) : [],
    run({ edit: label, changes, removes }) {
      session.apply({ label, changes });
      if (!removes) return;
      const list = order.includes(id) ? order : attachments;
      const next = list[list.indexOf(id) + 1] ?? list[list.indexOf(id) - 1] ?? 'front';
      goTo({ screen: 'edit', report: session.id, section: next });
      toast({ text: label, act: { label: edit.undo, run: session.undo } });
    },
  };
}
