import { failure, type Result, success } from '#domain/result.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { readSource } from '#formats/read-source.ts';
import type { SourceRow, SourceTable } from '#formats/source-tree.ts';

/** The headings of a word list; 错 alone has to be there. */
const HEADINGS: Readonly<Record<keyof WordEntry, RegExp>> = {
  wrong: /^错(?:误?(?:表述|用法|写法|词)?)$/,
  right: /^正(?:确?(?:表述|用法|写法|词)?)$/,
  note: /^说明$/,
  source: /^依据$/,
  until: /^截止(?:日期|时间)?$/,
};

type Columns = Partial<Record<keyof WordEntry, number>>;

/**
 * Reads a 词表 (.xlsx, .xls): a table headed 错、正、说明、依据、截止日期 in any order.
 * Rows without a wrong wording are passed over; a date that cannot be read is refused by its row.
 */
export async function readWords(bytes: Uint8Array): Promise<Result<WordEntry[]>> {
  const source = await readSource(bytes);
  if (!source.ok) return source;
  const tables = source.value.blocks.filter((block) => block.kind === 'table');
  for (const table of tables) {
    const at = table.rows.findIndex((row) => columnsOf(row).wrong !== undefined);
    const header = table.rows[at];
    if (header) return entriesOf(table, at, columnsOf(header));
  }
  return failure('words.noHeading');
}

function columnsOf(row: SourceRow): Columns {
  const columns: Columns = {};
  for (const name of Object.keys(HEADINGS) as (keyof WordEntry)[]) {
    const cell = row.find(({ text }) => HEADINGS[name].test(text.replace(/\s/g, '')));
    if (cell) columns[name] = cell.column;
  }
  return columns;
}

function entriesOf({ rows }: SourceTable, header: number, columns: Columns): Result<WordEntry[]> {
  const entries: WordEntry[] = [];
  for (const [at, row] of rows.entries()) {
    if (at <= header) continue;
    const textOf = (name: keyof WordEntry): string =>
      row.find((cell) => cell.column === columns[name])?.text.trim() ?? '';
    const wrong = textOf('wrong');
    if (wrong === '') continue;
    const until = textOf('until');
    const day = until === '' ? undefined : dayOf(until);
    if (until !== '' && day === undefined) {
      return failure('words.noDate', { row: at + 1, wrong, until });
    }
    entries.push({
      wrong,
      ...given('right', textOf('right')),
      ...given('note', textOf('note')),
      ...given('source', textOf('source')),
      ...(day !== undefined && { until: day }),
    });
  }
  return entries.length === 0 ? failure('words.empty') : success(entries);
}

function given(name: 'right' | 'note' | 'source', text: string) {
  return text === '' ? {} : { [name]: text };
}

/** Day 0 of the days that a workbook counts. */
const WORKBOOK_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** 2025-12-31, 2025/12/31, 2025年12月31日, or the days that a workbook counts, as YYYY-MM-DD. */
function dayOf(text: string): string | undefined {
  if (/^\d{5}$/.test(text)) {
    return new Date(WORKBOOK_EPOCH + Number(text) * DAY).toISOString().slice(0, 10);
  }
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+00?:00(?::00)?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}
