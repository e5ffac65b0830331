import { addressParts, type CellAddress } from '#domain/address.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { ReportSession } from '#session/report-session.ts';
import { cellIndex } from './cell-index.ts';

type CellPath = `${string}.${string}.${string}`;

/** The form's name of what is typed into a cell: a figure, or a text where the edition asks for one. */
export function cellField(
  template: ReportTemplate,
  address: CellAddress,
): `figures.${CellPath}` | `texts.${CellPath}` {
  const path = cellPathOf(address);
  return isText(template, address) ? `texts.${path}` : `figures.${path}`;
}

/** The form's name of the unit of a cell, where the office writes its own. */
export function unitField(address: CellAddress): `units.${CellPath}` {
  return `units.${cellPathOf(address)}`;
}

/** What is typed into a cell; '' where it is blank. */
export function typedText(session: ReportSession, address: CellAddress): string {
  return isText(session.template, address)
    ? (session.form.getValues(cellField(session.template, address)) ?? '')
    : session.cells.get(address).text;
}

function isText(template: ReportTemplate, address: CellAddress): boolean {
  return cellIndex(template).get(address)?.kind === 'text';
}

function cellPathOf(address: CellAddress): CellPath {
  const { table, row, column } = addressParts(address);
  return `${table}.${row}.${column}`;
}
