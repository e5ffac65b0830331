import { cellsOf } from '#domain/cells.ts';
import type { TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';

/** A few figures are alike by chance, and zeros every year. */
const FEWEST = 5;

/** 与上年雷同的表: every figure of a table is last year's. */
export const repeatedTable: TextCheck = {
  id: 'repeatedTable',
  severity: 'mustExplain',
  source: PRACTICE,
  find({ template, printed, context }) {
    const last = context?.lastYear;
    if (!last || last.template.id !== template.id) return [];
    return template.tables.flatMap((table) => {
      const cells = cellsOf(table).filter((cell) => cell.kind === 'figure' && !cell.total);
      const told = cells.filter(({ address }) => Number(printed(address)) > 0);
      if (told.length < FEWEST) return [];
      if (cells.some(({ address }) => printed(address) !== last.printed(address))) return [];
      const places = told.map(({ address }) => ({ cell: address }));
      return [{ places, values: { table: table.name, count: told.length } }];
    });
  },
  examples: {
    fires: ['数字：1、2、30、4、5、60\n上年数字：1、2、30、4、5、60'],
    silent: [
      '数字：1、2、30、4、5、60\n上年数字：1、2、30、4、5、61',
      '数字：0、0、3\n上年数字：0、0、3',
    ],
  },
};
