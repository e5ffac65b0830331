import { memo, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { Cell } from '#domain/cells.ts';
import { useCell } from '#session/use-cell.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { GridCell } from '#ui/grid/grid-cell.tsx';
import { cellField, unitField } from './cell-field.ts';
import { cellLook, textLook } from './cell-look.ts';

/** A cell of the report, whichever its kind. */
export function ReportCell({ cell }: { cell: Cell }) {
  if (cell.kind === 'text') return <TextCell cell={cell} />;
  return cell.unit === 'free' ? (
    <FreeUnitCell cell={cell} />
  ) : (
    <FigureCell cell={cell} unit={cell.unit} />
  );
}

/** A figure whose 计量单位 the edition leaves to the office. */
function FreeUnitCell({ cell }: { cell: Cell }) {
  const { form } = useReportSession();
  const unit = useWatch({ control: form.control, name: unitField(cell.address) });
  return <FigureCell cell={cell} unit={String(unit ?? '')} />;
}

/** A figure: the form holds its text, the checks say how it stands. */
const FigureCell = memo(function FigureCell({ cell, unit }: { cell: Cell; unit: string }) {
  const view = useCell(cell.address);
  const { grid } = useWords();
  const field = useCellField(cell);
  const look = useMemo(() => cellLook({ ...cell, unit }, view, grid), [cell, unit, view, grid]);
  return <GridCell id={cell.address} look={look} field={field} />;
});

/** A text: nothing is checked in it. */
const TextCell = memo(function TextCell({ cell }: { cell: Cell }) {
  const { form, template } = useReportSession();
  const { grid } = useWords();
  const text = useWatch({ control: form.control, name: cellField(template, cell.address) });
  const look = useMemo(() => textLook(cell, String(text ?? ''), grid), [cell, text, grid]);
  return <GridCell id={cell.address} look={look} field={useCellField(cell)} />;
});

function useCellField({ address }: Cell) {
  const { form, template } = useReportSession();
  return useMemo(() => form.register(cellField(template, address)), [form, template, address]);
}
