import type { TableTemplate } from '#domain/table-template.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useLateSection } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';
import { blankCells } from '../figures/blank-cells.ts';
import { figureChanges } from '../figures/figure-edits.ts';
import { usePartActs } from '../parts/use-part-acts.ts';
import { tablesIn } from '../sections.ts';

/** What fills the tables of a section in one act. */
export function TableActs({ section }: { section: string }) {
  const { template } = useReportSession();
  const { blocks } = useLateSection(section);
  const { acts, run } = usePartActs(section);
  const tables = tablesIn(template, blocks);
  if (tables.length === 0) {
    return acts
      .filter(({ id }) => id.startsWith('table-'))
      .map((act) => (
        <Button key={act.id} size="small" onClick={() => run(act)}>
          {act.label}
        </Button>
      ));
  }
  return tables.map((table) => <FillZeros key={table.id} section={section} table={table} />);
}

/** 空白格填 0, and the same act under the name of its reason while nothing is filled in. */
function FillZeros({ section, table }: { section: string; table: TableTemplate }) {
  const { grid } = useWords();
  const session = useReportSession();
  const toast = useToast();
  const { state } = useLateSection(section);
  const fill = () => {
    const blanks = blankCells(session, table);
    if (blanks.length === 0) {
      toast({ text: grid.noBlanks });
      return;
    }
    const texts = blanks.map((cell) => ({ cell, text: '0' }));
    const label = grid.zeroed(table.name, blanks.length);
    session.apply({ label, changes: figureChanges(session, texts) });
    toast({ text: label, act: { label: grid.undo, run: session.undo } });
  };
  return (
    <>
      {table.noEvents && state === 'empty' && (
        <Button size="small" onClick={fill}>
          {table.noEvents}
        </Button>
      )}
      <Button size="small" title={grid.fillZerosTip} onClick={fill}>
        {grid.fillZeros}
      </Button>
    </>
  );
}
