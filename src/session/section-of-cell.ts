import { addressParts, type CellAddress } from '#domain/address.ts';
import { holdsTable } from '#domain/part-tables.ts';
import type { SectionViews } from './section-views.ts';

/** The section or attachment of the open report whose table holds a cell. */
export function sectionOfCell(
  { sections }: { sections: SectionViews },
  address: CellAddress,
): string | undefined {
  const { table } = addressParts(address);
  return [...sections.order(), ...sections.attachments()].find((id) =>
    holdsTable(sections.get(id).blocks, table),
  );
}
