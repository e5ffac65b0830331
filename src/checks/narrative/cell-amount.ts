import type { CellAddress } from '#domain/address.ts';
import { cellsOf } from '#domain/cells.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { CheckedText } from '../text.ts';
import type { Decimal } from './decimal.ts';

/** What a cell prints, in the unit that a text counts in: a cell in 万元 as so many 元. */
export function amountOf(text: CheckedText, cell: CellAddress): Decimal | undefined {
  const match = /^(\d+)(?:\.(\d+))?/.exec(text.printed(cell));
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  const shift = inTenThousands(text.template).has(cell) ? 4 : 0;
  return {
    scaled: Number(whole + fraction.padEnd(shift, '0')),
    decimals: Math.max(0, fraction.length - shift),
  };
}

const known = new WeakMap<ReportTemplate, ReadonlySet<CellAddress>>();

function inTenThousands(template: ReportTemplate): ReadonlySet<CellAddress> {
  const found =
    known.get(template) ??
    new Set(
      template.tables
        .flatMap(cellsOf)
        .filter(({ unit }) => unit === '万元')
        .map(({ address }) => address),
    );
  known.set(template, found);
  return found;
}
