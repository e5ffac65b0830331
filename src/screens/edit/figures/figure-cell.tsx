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
  return cell.kind === 'text' ? <TextCell cell={cell} /> : <FigureCell cell={cell} />;
}

/** A figure: the form holds its text, the checks say how it stands. */
const FigureCell = memo(function FigureCell({ cell }: { cell: Cell }) {
  const view = useCell(cell.address);
  const { grid } = useWords();
  const field = useCellField(cell);
  const unit = useUnit(cell);
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

/** 计量单位: the edition's, or the office's own where the edition leaves it free. */
function useUnit({ address, unit }: Cell): string {
  const { form } = useReportSession();
  const free = unit === 'free';
  const own = useWatch({ control: form.control, name: unitField(address), disabled: !free });
  return free ? String(own ?? '') : unit;
}
