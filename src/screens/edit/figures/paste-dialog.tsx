import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { cellPath } from './figure-edits.ts';
import styles from './paste-dialog.module.css';
import { isOdd, type PastedCell, type PastePlan } from './paste-plan.ts';

export interface PasteDialogProps {
  plan: PastePlan;
  onPaste: () => void;
  onClose: () => void;
}

/** Shows what a paste would change where it is more than plain figures. */
export function PasteDialog({ plan, onPaste, onClose }: PasteDialogProps) {
  const words = useWords().grid;
  const odd = plan.cells.filter(isOdd);
  const blank = plan.cells.filter(({ text }) => text === '').length;
  return (
    <Dialog
      title={words.pasteTitle(plan.rows, plan.columns, odd.length)}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" onClick={onPaste}>
            {words.pasteFill(plan.cells.length - blank, blank)}
          </Button>
        </>
      }
    >
      {odd.length > 0 && <OddCells odd={odd} />}
      {plan.outside > 0 && <p className={styles.outside}>{words.pasteOutside(plan.outside)}</p>}
      <p className={styles.rest}>{words.pasteRest(plan.cells.length - odd.length)}</p>
    </Dialog>
  );
}

function OddCells({ odd }: { odd: readonly PastedCell[] }) {
  const words = useWords().grid;
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="col">{words.pasteCell}</th>
          <th scope="col">{words.pasteBefore}</th>
          <th scope="col">{words.pasteTyped}</th>
          <th scope="col">{words.pasteBecomes}</th>
        </tr>
      </thead>
      <tbody>
        {odd.map((pasted) => (
          <tr key={pasted.cell.address}>
            <td>{cellPath(pasted.cell, words)}</td>
            <td>{pasted.before || words.blank}</td>
            <td>{words.quoted(pasted.typed)}</td>
            <td>
              <Becomes pasted={pasted} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Becomes({ pasted }: { pasted: PastedCell }) {
  const words = useWords().grid;
  if (pasted.how === 'kept') return <span className={styles.kept}>{words.kept(pasted.text)}</span>;
  if (pasted.text === '') return <span className={styles.rest}>{words.leftBlank}</span>;
  return <b>{pasted.text}</b>;
}
