import type { EntryCell, EntryRow } from '#tasks/entry-rows.ts';
import type { TranscribeWords } from './transcribe-words.ts';

/** A row as it is read out: 一、本年新收政府信息公开申请数量：自然人 530，商业企业 10. */
export function spokenRow({ label, cells }: EntryRow, words: TranscribeWords): string {
  const figures = cells.map((cell) => words.figure(headOf(cell), cell.text || words.blank));
  return words.spoken(label, figures.join(words.between));
}

/** The name of the column of a figure. */
export function headOf({ heads }: EntryCell): string {
  return heads.at(-1) ?? '';
}
