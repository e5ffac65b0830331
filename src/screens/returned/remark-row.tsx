import type { ReturnedRemark } from '#session/returned/use-returned.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { ReturnedHere } from '#session/workspace.ts';
import { Button } from '#ui/button.tsx';
import { Decided } from './decided.tsx';
import { LocateLink } from './locate-link.tsx';
import { nameOf } from './place-name.ts';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';
import { Revisers } from './revisers.tsx';
import { useDecide } from './use-decide.ts';

/** One remark: the words it is about, what it says, who wrote it, whether it was dealt with. */
export function RemarkRow({ here, remark }: { here: ReturnedHere; remark: ReturnedRemark }) {
  const words = useReturnedWords();
  const session = useReportSession();
  const { comment, decision } = remark;
  const { id, text, quote, place, by, at } = comment;
  const { done, refuse, again } = useDecide(here, id, words.quote(text));
  const name = nameOf(place, session, words);
  const what = words.quote(text);
  const who = by === undefined && at === undefined ? [] : [comment];
  return (
    <tr>
      <th scope="row">
        <span className={styles.place}>{name}</span>
        <LocateLink place={place} name={name} />
      </th>
      <td>
        {quote !== '' && <p className={styles.meta}>{words.commentOn(quote)}</p>}
        <p className={styles.remark}>{text}</p>
      </td>
      <td>
        <Revisers revisers={who} />
      </td>
      <td>
        {decision ? (
          <Decided
            decision={decision}
            word={decision === 'accepted' ? words.decided.done : words.decided.refused}
            name={what}
            onAgain={again}
          />
        ) : (
          <div className={styles.acts}>
            <Button size="small" aria-label={words.doneOf(what)} onClick={done}>
              {words.done}
            </Button>
            <Button size="small" look="quiet" aria-label={words.refuseOf(what)} onClick={refuse}>
              {words.refuse}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}
