import { CellSample, type CellSampleProps } from '#ui/grid/cell-sample.tsx';
import styles from './help-screen.module.css';
import { useHelpWords } from './help-words.ts';

type CellKind = keyof ReturnType<typeof useHelpWords>['cells'];

const SAMPLES: Readonly<Record<CellKind, CellSampleProps>> = {
  blank: { look: { states: ['open'] }, text: '' },
  value: { look: { states: ['open'] }, text: '311' },
  zero: { look: { states: ['open', 'zero'] }, text: '0' },
  total: { look: { states: ['total'], computed: '342' }, text: '' },
  typedTotal: { look: { states: ['total', 'typedTotal'] }, text: '584' },
  typedDiffers: { look: { states: ['total', 'typedTotal', 'differs'], sum: '557' }, text: '584' },
  differs: { look: { states: ['open', 'differs'] }, text: '520' },
  warned: { look: { states: ['open', 'warned'] }, text: '7311' },
  suspect: { look: { states: ['open', 'differs', 'suspect'] }, text: '503' },
  unreadable: { look: { states: ['open', 'differs', 'unreadable'] }, text: '3件' },
  focus: { look: { states: ['open'] }, text: '74', mark: 'focus' },
  typing: { look: { states: ['open'] }, text: '75', mark: 'typing' },
  picked: { look: { states: ['open'] }, text: '12', mark: 'picked' },
};

const KINDS = Object.keys(SAMPLES) as CellKind[];

/** Every state of a cell as it is drawn, its name and what it means. */
export function CellLegend() {
  const help = useHelpWords();
  return (
    <>
      <p>{help.legendLead}</p>
      <dl className={styles.legend} aria-label={help.legend}>
        {KINDS.map((kind) => (
          <div key={kind} className={styles.state}>
            <dt>
              <CellSample {...SAMPLES[kind]} />
              <b>{help.cells[kind][0]}</b>
            </dt>
            <dd className={styles.meta}>{help.cells[kind][1]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
