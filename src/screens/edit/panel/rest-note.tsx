import type { RelationOutcome } from '#domain/outcome.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import styles from './panel.module.css';
import { RelationList } from './relation-list.tsx';

/** What agrees, and what cannot be decided yet; of one section or of the whole report. Each folds out to its relations. `found` is how many findings stand above. */
export function RestNote({ section, found }: { section?: string; found: number }) {
  const { edit } = useWords();
  const session = useReportSession();
  const { relations } = useOutcome();
  const concerned = relations.filter(
    ({ cells }) =>
      section === undefined || cells.some((cell) => sectionOfCell(session, cell) === section),
  );
  const agree = withVerdict(concerned, 'agrees');
  const undecided = withVerdict(concerned, 'undecided');
  if (concerned.length === 0) {
    return found === 0 ? <p className={styles.rest}>{edit.nothingHere}</p> : null;
  }
  const all = agree.length === concerned.length;
  return (
    <div className={styles.rest}>
      {agree.length > 0 && (
        <RelationList
          relations={agree}
          sign={{ icon: 'agrees', tone: 'green' }}
          word={all ? edit.allAgree(agree.length) : edit.restAgree(agree.length)}
        />
      )}
      {undecided.length > 0 && (
        <RelationList
          relations={undecided}
          sign={{ icon: 'undecided', tone: 'none' }}
          word={edit.undecidedRest(undecided.length)}
        />
      )}
    </div>
  );
}

function withVerdict(relations: readonly RelationOutcome[], verdict: RelationOutcome['verdict']) {
  return relations.filter((relation) => relation.verdict === verdict);
}
