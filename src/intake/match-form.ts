import { cellAddress } from '#domain/address.ts';
import type { TableTemplate } from '#domain/table-template.ts';
import type { EditionWords } from './edition-words.ts';
import { type FormRow, formRows } from './form-words.ts';
import type { FoundValue } from './match-edition.ts';
import type { Piece, SourceLine } from './source-lines.ts';

/** A table that the source prints as a form: every value beside its own name. */
export interface FormMatch {
  from: number;
  to: number;
  values: readonly FoundValue[];
  left: readonly Piece[];
  rowsFound: number;
}

/** Names of columns beside a value that no other table prints so often. */
const FEWEST_NAMES = 3;
/** So many letters of a label that goes on in the next row are enough to know it by. */
const LEAST_LETTERS = 4;

interface Placed {
  piece: Piece;
  line: number;
  isCell: boolean;
}

/** Reads a table as a form: 主要负责人 | 姓名 | … | 职务 | …, where the table of the edition has names over columns. */
export function matchForm(
  lines: readonly SourceLine[],
  table: TableTemplate,
  { byKey }: Pick<EditionWords, 'byKey'>,
): FormMatch | undefined {
  const rows = formRows(table);
  /** In a sheet everything is cells: the form ends where a row of another table begins. */
  const isElsewhere = (folded: string) => {
    const meant = byKey.get(folded) ?? [];
    return meant.length > 0 && meant.every((row) => row.table !== table);
  };
  const pieces = lines.flatMap((line, at) =>
    line.pieces.map(
      (piece): Placed => ({
        piece,
        line: at,
        isCell: line.cell === true || line.table !== undefined,
      }),
    ),
  );
  const start = pieces.findIndex((_, at) => beginsForm(pieces, at, rows));
  if (start < 0) return undefined;
  const behind = pieces.slice(start);
  const end = behind.findIndex(({ piece }) => isElsewhere(piece.folded));
  const form = readForm(end < 0 ? behind : behind.slice(0, end), rows, table);
  return form.names < FEWEST_NAMES ? undefined : { ...form, from: pieces[start]?.line ?? 0 };
}

function beginsForm(pieces: readonly Placed[], at: number, rows: readonly FormRow[]): boolean {
  const folded = pieces[at]?.piece.folded ?? '';
  if (folded === '') return false;
  const next = pieces.slice(at + 1, at + 3).find(({ piece }) => piece.text !== '')?.piece.folded;
  return rows.some(
    ({ keys, columns }) =>
      columns.length > 1 &&
      keys.includes(folded) &&
      columns.some((column) => column.keys.includes(next ?? '')),
  );
}

function readForm(pieces: readonly Placed[], rows: readonly FormRow[], table: TableTemplate) {
  const form = { to: 0, values: [] as FoundValue[], left: [] as Piece[], rowsFound: 0, names: 0 };
  const left: { piece: Piece; line: number }[] = [];
  const used = new Set<FormRow>();
  let row: FormRow | undefined;
  /** Of a label in two parts, the part that is still to come. */
  let rest = '';
  let column: FormRow['columns'][number] | undefined;
  for (const { piece, line, isCell } of pieces) {
    const { folded, text } = piece;
    let isForm = true;
    const name = row?.columns.find(({ keys }) => keys.includes(folded));
    const next = nextRow(folded, rows, { row, used });
    if (text === '') {
      column = isCell ? undefined : column;
      isForm = false;
    } else if (row && rest !== '' && folded === rest) {
      rest = '';
    } else if (row && name && row.columns.length > 1) {
      column = name;
      form.names += 1;
    } else if (next) {
      ({ row, rest } = next);
      used.add(row);
      form.rowsFound += 1;
      column = row.columns.length === 1 ? row.columns[0] : undefined;
    } else if (row && column) {
      const address = cellAddress(table.id, row.leaf.id, column.leaf.id);
      form.values.push({ address, piece, sure: true });
      column = undefined;
    } else if (!rows.some(({ corner }) => corner === folded)) {
      if (!isCell) break;
      left.push({ piece, line });
      isForm = false;
    }
    if (isForm) form.to = line;
  }
  // What comes behind the last name or value is none of the form's.
  form.left.push(...left.filter(({ line }) => line <= form.to).map(({ piece }) => piece));
  return form;
}

/** The row a label begins: of several of the same name the first that is still free, after the row in hand. */
function nextRow(
  folded: string,
  rows: readonly FormRow[],
  { row, used }: { row: FormRow | undefined; used: ReadonlySet<FormRow> },
): { row: FormRow; rest: string } | undefined {
  if (folded === '') return undefined;
  const after = row ? rows.indexOf(row) + 1 : 0;
  const free = [...rows.slice(after), ...rows.slice(0, after)].filter((one) => !used.has(one));
  const whole = free.find(({ keys }) => keys.includes(folded));
  if (whole) return { row: whole, rest: '' };
  const parts = free.flatMap((one) =>
    one.keys
      .filter((key) => folded.length >= LEAST_LETTERS && key.startsWith(folded))
      .map((key) => ({ row: one, rest: key.slice(folded.length) })),
  );
  return new Set(parts.map((part) => part.row)).size === 1 ? parts[0] : undefined;
}
