import { addressParts } from '#domain/address.ts';
import { openedSeed } from '../files.ts';
import { type FormTable, formTable, type Table } from './peers/table-sums.ts';

/** 表三 of the example, all sums of which hold. */
export async function exampleTable(): Promise<FormTable> {
  const { file } = await openedSeed('yichun-2021');
  const figures: Table = {};
  for (const [address, typed] of Object.entries(file.report.figures)) {
    const { table, row, column } = addressParts(address);
    if (table === 'requests') figures[row] = { ...figures[row], [column]: Number(typed) };
  }
  return formTable(figures);
}
