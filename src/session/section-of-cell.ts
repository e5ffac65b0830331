import { addressParts, type CellAddress } from '#domain/address.ts';
import type { SectionViews } from './section-views.ts';

/** The section or attachment of the open report whose table holds a cell. */
export function sectionOfCell(
  { sections }: { sections: SectionViews },
  address: CellAddress,
): string | undefined {
  const { table } = addressParts(address);
  return [...sections.order(), ...sections.attachments()].find((id) =>
    sections.get(id).blocks.some((block) => block.kind === 'table' && block.table === table),
  );
}
