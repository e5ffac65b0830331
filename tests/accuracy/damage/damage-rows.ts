import type { Random } from '../generator/random.ts';
import {
  type Copy,
  type CopyCell,
  type CopyRow,
  type CopyTable,
  isBody,
  tablesOf,
} from './copy.ts';
import type { Damage } from './damage-labels.ts';
import { cutTable, freeColumns, insertRow, removeRow } from './grid.ts';

/** 行: everything that happens to the rows of tables. */
export const ROW_DAMAGE: Readonly<Record<string, Damage>> = {
  'rows split, figures above': rowsSplit('above'),
  'rows split, figures below': rowsSplit('below'),
  'page numbers within tables': (copy, random) =>
    between(copy, random, (table, at) => {
      const text = random.pick(['-3-', '— 3 —', '－4－', '第3页', '- 5 -', '4']);
      return [lone(table, at, text)];
    }),
  'heads repeated on the next page': (copy, random) =>
    between(copy, random, ({ rows }, at) => {
      const first = rows.findIndex(isBody);
      return first > 0 && at > first
        ? rows.slice(0, first).map((row) => row.map((cell) => ({ ...cell })))
        : [];
    }),
  'blank rows between': (copy, random) =>
    between(copy, random, (table, at) => [lone(table, at, '')]),
  'tables cut in pieces': cut(() => []),
  'tables cut, page chrome between': cut((random) => [
    random.pick([
      '— 3 —',
      '-4-',
      '云溪县人民政府门户网站',
      '扫一扫在手机打开当前页',
      '第 5 页 共 9 页',
    ]),
  ]),
  'rows lost': (copy, random) => {
    for (const table of tablesOf(copy)) {
      for (let count = random.int(1, 3); count > 0; count -= 1) {
        const at = someBodyRow(table, random);
        if (at !== undefined && table.rows.filter(isBody).length > 2) removeRow(table, at);
      }
    }
  },
  'rows of the office’s own': (copy, random) =>
    between(copy, random, (table, at) => ownRow(table, at, random)),
  'notes between rows': (copy, random) =>
    between(copy, random, (table, at) => [
      lone(
        table,
        at,
        random.pick(['注：本表数据含所属单位。', '说明：数据来源于各部门报送', '（续表）', '续表']),
      ),
    ]),
  'groups lost': (copy) => {
    for (const { rows } of tablesOf(copy)) {
      for (const cell of rows.flat()) if (cell.role === 'group') cell.text = '';
    }
  },
  'groups repeated in every row': (copy) => {
    for (const table of tablesOf(copy)) unmerge(table, ({ text }) => text);
  },
  'letters of groups one a row': (copy) => {
    for (const table of tablesOf(copy)) unmerge(table, ({ text }, step) => [...text][step] ?? '');
  },
  'a section’s letters in two or three rows': (copy) => {
    for (const table of tablesOf(copy)) {
      unmerge(table, ({ text, rowSpan }, step) => {
        const parts = text.match(/.{1,3}/gu) ?? [];
        return rowSpan < parts.length ? (step === 0 ? text : '') : (parts[step] ?? '');
      });
    }
  },
};

function someBodyRow({ rows }: CopyTable, random: Random): number | undefined {
  const body = rows.flatMap((row, at) => (isBody(row) ? [at] : []));
  return body.length === 0 ? undefined : random.pick(body);
}

/** A label cut at the foot of a page: the rest of it stands in the row below, with or without the figures. */
function rowsSplit(figures: 'above' | 'below'): Damage {
  return (copy, random) => {
    for (const table of tablesOf(copy)) {
      for (let at = table.rows.length - 1; at >= 0; at -= 1) {
        const row = table.rows[at] ?? [];
        const label = row.find(({ role, text }) => role === 'label' && text.length >= 6);
        if (!label || !isBody(row) || !random.chance(0.12)) continue;
        const middle = random.int(2, label.text.length - 2);
        const rest = label.text.slice(middle);
        label.text = label.text.slice(0, middle);
        const below = row
          .filter(({ role }) => role !== 'group')
          .map((cell): CopyCell => ({ ...cell, rowSpan: 1, text: cell === label ? rest : '' }));
        if (figures === 'above') for (const cell of below) blank(cell, cell.role === 'label');
        else {
          for (const cell of below) {
            const above = row.find((one) => one.column === cell.column);
            if (above && above !== label && above.role !== 'group') {
              Object.assign(cell, { ...above, rowSpan: 1 });
              blank(above, false);
            }
          }
        }
        insertRow(table, at + 1, below);
      }
    }
  };
}

function blank(cell: CopyCell, keepsText: boolean): void {
  if (!keepsText) cell.text = '';
  cell.figure = undefined;
  cell.address = undefined;
  if (cell.role === 'value') cell.role = 'unit';
}

/** Puts rows in between body rows, at one place or two of every table. */
function between(
  copy: Copy,
  random: Random,
  rowsFor: (table: CopyTable, at: number) => CopyRow[],
): void {
  for (const table of tablesOf(copy)) {
    const times = table.rows.length > 12 ? 2 : 1;
    for (let count = 0; count < times; count += 1) {
      const at = someBodyRow(table, random);
      if (at === undefined || !isBody(table.rows[at - 1] ?? [])) continue;
      const added = rowsFor(table, at);
      for (const row of [...added].reverse()) insertRow(table, at, row);
    }
  }
}

/** A row that is one cell over the free width. */
function lone(table: CopyTable, at: number, text: string): CopyRow {
  const free = freeColumns(table, at);
  const [column = 0] = free;
  return [{ text, role: 'unit', column, colSpan: Math.max(1, free.length), rowSpan: 1 }];
}

const OWN = [
  '其中：电子邮件答复',
  '备注事项',
  '其中：含街道办理',
  '（八）本级另计',
  '转交下级机关',
];

function ownRow(table: CopyTable, at: number, random: Random): CopyRow[] {
  const like = table.rows[at] ?? [];
  if (!like.some(({ role }) => role === 'label')) return [];
  return [
    like
      .filter(({ role }) => role !== 'group')
      .map((cell): CopyCell => {
        const { address: _address, figure: _figure, ...bare } = cell;
        if (cell.role === 'label') return { ...bare, text: random.pick(OWN) };
        return {
          ...bare,
          text: cell.role === 'value' && cell.figure ? String(random.int(0, 40)) : cell.text,
        };
      }),
  ];
}

function cut(chrome: (random: Random) => string[]): Damage {
  return (copy, random) => {
    copy.parts = copy.parts.flatMap((part): Copy['parts'] => {
      if (part.kind === 'text') return [part];
      const at = someBodyRow(part, random);
      if (at === undefined || !isBody(part.rows[at - 1] ?? [])) return [part];
      const [above, below] = cutTable(part, at);
      const texts = chrome(random).map((text) => ({ kind: 'text', role: 'chrome', text }) as const);
      return [above, ...texts, below];
    });
  };
}

/** Takes merged groups apart: what stands in each row of them. */
function unmerge(table: CopyTable, textAt: (cell: CopyCell, step: number) => string): void {
  for (const [at, row] of [...table.rows.entries()]) {
    for (const cell of row.filter((one) => one.role === 'group' && one.rowSpan > 1)) {
      for (let step = 1; step < cell.rowSpan; step += 1) {
        const below = table.rows[at + step];
        below?.push({ ...cell, rowSpan: 1, text: textAt(cell, step) });
        below?.sort((a, b) => a.column - b.column);
      }
      Object.assign(cell, { text: textAt(cell, 0), rowSpan: 1 });
    }
  }
}
