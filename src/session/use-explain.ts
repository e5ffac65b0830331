import type { CellAddress } from '#domain/address.ts';
import { explanationOf, withExplanation, withoutExplanation } from '#domain/explained.ts';
import type { Finding } from '#domain/finding.ts';
import type { Explanation } from '#domain/report.ts';
import { useReportSession } from './use-report-session.tsx';
import { useWords } from './use-words.tsx';

/** What the clerk says of a finding, and who says it. */
export type Said = Pick<Explanation, 'reason' | 'by'>;

/** 情况说明 as acts, each one step of the history, told by its label. */
export function useExplain(finding: Finding, tell: (label: string) => void) {
  const { edit, findings } = useWords();
  const words = edit.explanation;
  const session = useReportSession();
  const place = Array.isArray(finding.message.values.left)
    ? findings.place(finding.message)
    : findings.say(finding.message);
  const shown = (cell: CellAddress) => {
    const { text, computed } = session.cells.get(cell);
    return text.trim() || (computed ?? '');
  };
  const set = (after: readonly Explanation[], label: string) => {
    const before = session.form.getValues().explanations;
    session.apply({ label, changes: [{ field: 'explanations', before, after }] });
    tell(label);
  };
  const say = (said: Said, label: string) => {
    const explanation = explanationOf(finding, { ...said, at: session.now() }, shown);
    set(withExplanation(session.form.getValues().explanations, finding, explanation), label);
  };
  return {
    shown,
    explain: (said: Said) => say(said, words.written(place)),
    confirm: ({ reason, by }: Explanation) => say({ reason, by }, words.confirmed(place)),
    withdraw: () =>
      set(
        withoutExplanation(session.form.getValues().explanations, finding),
        words.withdrawn(place),
      ),
    /** Who wrote the last one. */
    lastBy: () => session.form.getValues().explanations.slice(-1)[0]?.by ?? '',
  };
}
