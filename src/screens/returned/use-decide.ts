import type { ReturnedChange } from '#domain/returned-draft.ts';
import type { BindingChoice } from '#session/returned/accept.ts';
import { decide } from '#session/returned/decide.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { ReturnedHere } from '#session/workspace.ts';
import { useReturnedWords } from './returned-words.ts';

/** The acts on one change or remark, each one step of the history. `name` is what the history calls it. */
export function useDecide({ key, draft }: ReturnedHere, id: string, name: string) {
  const { labels } = useReturnedWords();
  const session = useReportSession();
  const own = { key, copy: draft.name, ids: [id] };
  return {
    accept: (change: ReturnedChange, choice?: BindingChoice) =>
      decide(session, {
        ...own,
        label: labels.accepted(draft.name, name),
        decision: 'accepted',
        changes: [change],
        ...(choice && { choice }),
      }),
    /** Done by hand. */
    done: () =>
      decide(session, {
        ...own,
        label: labels.accepted(draft.name, name),
        decision: 'accepted',
      }),
    refuse: () =>
      decide(session, { ...own, label: labels.refused(draft.name, name), decision: 'refused' }),
    again: () =>
      decide(session, { ...own, label: labels.again(draft.name, name), decision: undefined }),
  };
}
