import type { CellAddress } from '#domain/address.ts';
import type { Finding, Fix, Place, Suspect } from '#domain/finding.ts';
import { goTo } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { cellIndex } from '../figures/cell-index.ts';
import { differingSum } from '../figures/cell-look.ts';
import { useTextFocusStore } from '../text-focus.tsx';
import styles from './finding-card.module.css';
import type { FindingCardProps } from './finding-card.tsx';
import { useAdopt } from './use-adopt.ts';

/** Past this, the figures do not tell which cell is wrong. */
const MOST_OFFERED = 3;

/** What one can do about a finding: take the likely figure, go there, or let a total be computed again. */
export function FindingActs({ finding, first }: FindingCardProps) {
  const { edit } = useWords();
  const { adopt, adoptBoth, toComputed } = useAdopt();
  const exchange = exchangeOf(finding);
  const locate = useLocate(finding);
  const typedTotal = useTypedTotal(finding);
  return (
    <div className={styles.acts}>
      {exchange && (
        <Button size="small" look={first ? 'primary' : 'plain'} onClick={() => adoptBoth(exchange)}>
          {edit.exchange}
        </Button>
      )}
      {changesOf(finding).map((change, at) => (
        <Button
          key={`${'cell' in change ? change.cell : change.block} ${newText(change)}`}
          size="small"
          look={first && at === 0 ? 'primary' : 'plain'}
          onClick={() => adopt(change)}
        >
          {edit.adopt(newText(change))}
        </Button>
      ))}
      <Button size="small" onClick={locate}>
        <Icon name="locate" />
        {edit.locate}
      </Button>
      {typedTotal && (
        <Button look="quiet" size="small" onClick={() => toComputed(typedTotal)}>
          {edit.toComputed}
        </Button>
      )}
    </div>
  );
}

/** Two figures that stand in each other's cell: one act mends both. */
function exchangeOf({ suspects }: Pick<Finding, 'suspects'>): [Suspect, Suspect] | undefined {
  const [one, other, ...more] = suspects;
  if (!one || !other || more.length > 0) return undefined;
  return one.slip === 'cellsSwapped' && other.slip === 'cellsSwapped' ? [one, other] : undefined;
}

/** The changes on offer: the fix, or up to three suspects. */
function changesOf({ fix, suspects }: Finding): Fix[] {
  if (fix) return [fix];
  if (suspects.length > MOST_OFFERED || exchangeOf({ suspects })) return [];
  return suspects.map(({ cell, instead }) => ({ cell, value: instead }));
}

function newText(change: Fix): string {
  return 'cell' in change ? change.value : change.text;
}

/** Where to go for a finding: the likely slip, or what it points at first. */
function placeOf({ places, suspects: [suspect] }: Finding): Place | undefined {
  if (suspect) return { cell: suspect.cell };
  return places[0];
}

function useLocate(finding: Finding): () => void {
  const session = useReportSession();
  const text = useTextFocusStore();
  const place = placeOf(finding);
  return () => {
    if (!place) return;
    if ('cell' in place) {
      session.focusCell(place.cell);
      return;
    }
    goTo({ screen: 'edit', report: session.id, section: place.section });
    if ('block' in place) text.set({ ...place });
  };
}

/** The 台账合计 a finding is about, if it differs from the sum of its parts. */
function useTypedTotal({ places }: Finding): CellAddress | undefined {
  const { cells, template } = useReportSession();
  const index = cellIndex(template);
  for (const place of places) {
    const cell = 'cell' in place ? index.get(place.cell) : undefined;
    if (cell && differingSum(cell, cells.get(cell.address)) !== undefined) return cell.address;
  }
  return undefined;
}
