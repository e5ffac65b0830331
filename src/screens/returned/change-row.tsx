import type { ReturnedItem } from '#session/returned/use-returned.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { ReturnedHere } from '#session/workspace.ts';
import { ChangeActs } from './change-acts.tsx';
import { ChangeNote } from './change-note.tsx';
import { ChangeText } from './change-text.tsx';
import { LocateLink } from './locate-link.tsx';
import { placeName, placeOf } from './place-name.ts';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';
import { Revisers } from './revisers.tsx';

/** One change: where, what, by whom, and what is done about it. */
export function ChangeRow({ here, item }: { here: ReturnedHere; item: ReturnedItem }) {
  const words = useReturnedWords();
  const session = useReportSession();
  const { change } = item;
  const name = placeName(change, session, words);
  return (
    <tr>
      <th scope="row">
        <span className={styles.place}>{name}</span>
        <LocateLink place={placeOf(change)} name={name} />
      </th>
      <td>
        <ChangeText change={change} />
        <ChangeNote item={item} />
      </td>
      <td>
        <Revisers revisers={change.revisers} />
      </td>
      <td>
        <ChangeActs here={here} item={item} name={name} />
      </td>
    </tr>
  );
}
