import type { CellAddress } from '#domain/address.ts';
import type { Finding, Fix, Place, Suspect } from '#domain/finding.ts';
import { goTo } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { cellIndex } from '../figures/cell-index.ts';
import { differingSum } from '../figures/cell-look.ts';
import { tableFixes } from '../narrative/table-fixes.ts';
import type { TextFix } from '../narrative/text-change.ts';
import { useTextFocusStore } from '../text-focus.tsx';
import { ExplainButton } from './explain-button.tsx';
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
  const session = useReportSession();
  const inTable = contradictedCell(finding);
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
      {tableFixes(session, finding).map((fix, at) => (
        <Button
          key={fix.bind ?? fix.text}
          size="small"
          look={first && at === 0 ? 'primary' : 'plain'}
          onClick={() => adopt(fix)}
        >
          {fix.bind && <Icon name="link" />}
          {fix.bind ? edit.changeAndBind(fix.text) : edit.changeTo(fix.text)}
        </Button>
      ))}
      <Button size="small" onClick={locate}>
        <Icon name="locate" />
        {edit.locate}
      </Button>
      {inTable !== undefined && (
        <Button size="small" onClick={() => session.focusCell(inTable)}>
          {edit.toTable}
        </Button>
      )}
      <ExplainButton finding={finding} />
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
function changesOf(finding: Finding): (Fix | TextFix)[] {
  const { fix, suspects } = finding;
  if (fix) return ['cell' in fix ? fix : { ...fix, ...stillThere(fix, finding) }];
  if (suspects.length > MOST_OFFERED || exchangeOf({ suspects })) return [];
  return suspects.map(({ cell, instead }) => ({ cell, value: instead }));
}

/** The cell that a place in the text is compared with. */
function contradictedCell({ places: [first, second] }: Finding): CellAddress | undefined {
  return first && !('cell' in first) && second && 'cell' in second ? second.cell : undefined;
}

function newText(change: Fix | TextFix): string {
  return 'cell' in change ? change.value : change.text;
}

/** What the finding quotes, where the fix replaces just that: by then it may be written anew. */
function stillThere(fix: TextFix, { quote, places }: Finding): Pick<TextFix, 'quote'> {
  const same = places.some(
    (place) => 'block' in place && place.start === fix.start && place.end === fix.end,
  );
  return same && quote !== undefined ? { quote } : {};
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
