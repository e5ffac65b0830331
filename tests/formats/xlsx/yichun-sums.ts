import { planChecks } from '#checks/plan.ts';
import type { CellAddress } from '#domain/address.ts';
import { edition } from '../html/yichun.ts';

/** The parts of every total, as the edition's rules give them. */
export const yichunSums: ReadonlyMap<CellAddress, readonly CellAddress[]> = sumsOf();

function sumsOf() {
  const { cells, formulas } = planChecks(edition);
  const address = (index: number) => cells[index]?.address ?? '';
  return new Map(
    [...formulas].map(([total, { addends }]) => [
      address(total),
      addends.map(({ index }) => address(index)),
    ]),
  );
}
