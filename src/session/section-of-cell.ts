import { addressParts, type CellAddress } from '#domain/address.ts';
import type { ReportSession } from './report-session.ts';

/** The section of the open report whose table holds a cell. */
export function sectionOfCell(
  { sections }: Pick<ReportSession, 'sections'>,
  address: CellAddress,
): string | undefined {
  const { table } = addressParts(address);
  return sections
    .order()
    .find((id) =>
      sections.get(id).blocks.some((block) => block.kind === 'table' && block.table === table),
    );
}
