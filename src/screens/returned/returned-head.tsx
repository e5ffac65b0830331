import { decide } from '#session/returned/decide.ts';
import { isOpen, isPlain, type ReturnedView } from '#session/returned/use-returned.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { useToast } from '#ui/toast.tsx';
import styles from './returned-screen.module.css';
import { useReturnedWords } from './returned-words.ts';

export interface ReturnedHeadProps {
  view: ReturnedView;
  filter: 'open' | 'all';
  onFilter: (filter: 'open' | 'all') => void;
}

/** Which copy it is, what is left to do, and 全部采纳. */
export function ReturnedHead({ view, filter, onFilter }: ReturnedHeadProps) {
  const words = useReturnedWords();
  const { here, items, remarks } = view;
  const left = items.filter(isOpen).length + remarks.filter(({ decision }) => !decision).length;
  const all = items.length + remarks.length;
  return (
    <header className={styles.head}>
      <h2>{words.title}</h2>
      <p className={styles.about}>
        {words.about(here.draft.name, items.length, remarks.length)}
        {all > 0 && <span role="status">{words.andLeft(left)}</span>}
      </p>
      <span className={styles.spacer} />
      {all > 0 && (
        <SegmentedControl
          label={words.state}
          options={[
            { id: 'open', label: words.filters.open(left) },
            { id: 'all', label: words.filters.all(all) },
          ]}
          current={filter}
          onChange={onFilter}
        />
      )}
      <AcceptAll view={view} />
    </header>
  );
}

/** All that can be made without a choice, as one step. */
function AcceptAll({ view: { here, items } }: { view: ReturnedView }) {
  const words = useReturnedWords();
  const session = useReportSession();
  const toast = useToast();
  const plain = items.filter(isPlain);
  const contradictions = items.filter(
    (item) => isOpen(item) && item.change.kind === 'binding',
  ).length;
  if (plain.length === 0) return null;
  const acceptAll = () => {
    const changes = plain.map(({ change }) => change);
    decide(session, {
      key: here.key,
      copy: here.draft.name,
      label: words.labels.acceptedAll(here.draft.name, plain.length),
      decision: 'accepted',
      ids: changes.map(({ id }) => id),
      changes,
    });
    toast({
      text: words.acceptedToast(plain.length),
      act: { label: words.undo, run: session.undo },
    });
  };
  return (
    <Button look="primary" title={words.acceptAllHint(contradictions)} onClick={acceptAll}>
      {words.acceptAll(plain.length)}
    </Button>
  );
}
