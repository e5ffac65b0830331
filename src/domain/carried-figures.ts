import type { CellAddress } from './address.ts';
import { type Cell, cellsOf } from './cells.ts';
import { addFigures, type Figure, readFigure, writeFigure } from './figure.ts';
import type { ReconciliationRule } from './rule.ts';
import { type RelationTerm, ruleLines, starOf, termOf } from './rule-terms.ts';
import type { ReportTemplate } from './template.ts';
import type { UnitKind } from './unit.ts';

/** 上年结转: a figure that follows from last year's report, and the cells of last year's it follows from. */
export interface CarriedFigure {
  cell: CellAddress;
  figure: string;
  from: readonly CellAddress[];
  /** The year begins with it: what comes in and goes out during the year changes it. */
  start?: true;
}

/** What is known of both years, by the addresses of this year's edition. */
export interface BothYears {
  kind: UnitKind;
  figures: Readonly<Record<CellAddress, string>>;
  lastYear: Readonly<Record<CellAddress, string>>;
}

/**
 * The cells whose figure last year's report gives, by the rules that read it (`last:`). A cell that stands alone
 * beside last year's is their sum; one that meets itself of last year begins with that and rolls forward.
 * Totals follow from their parts. What last year left blank gives nothing.
 */
export function carriedFigures(template: ReportTemplate, years: BothYears): CarriedFigure[] {
  const cells = new Map(template.tables.flatMap(cellsOf).map((cell) => [cell.address, cell]));
  const seen = new Set<CellAddress>();
  return template.rules
    .filter((rule) => rule.relation === '=' && !rule.when)
    .filter((rule) => !rule.for || rule.for.includes(years.kind))
    .flatMap((rule) => linesOf(rule, template))
    .filter(({ left, right }) => [...left, ...right].every(({ cell }) => cells.has(cell)))
    .filter(({ left, right }) => [...left, ...right].some(({ last }) => last))
    .flatMap((line) => carriedBy(line, cells, years))
    .filter(({ cell }) => !seen.has(cell) && seen.add(cell));
}

/** A relation with its `*` put in. */
interface Line {
  left: readonly RelationTerm[];
  right: readonly RelationTerm[];
}

function linesOf(rule: ReconciliationRule, template: ReportTemplate): Line[] {
  const line = (leaf?: string): Line => ({
    left: rule.left.map((term) => termOf(term, leaf)),
    right: rule.right.map((term) => termOf(term, leaf)),
  });
  if (starOf(rule) === undefined) return [line()];
  return ruleLines(rule, template).map(({ leaf }) => line(leaf.id));
}

function carriedBy(
  { left, right }: Line,
  cells: ReadonlyMap<CellAddress, Cell>,
  { figures, lastYear }: BothYears,
): CarriedFigure[] {
  const terms = [...left, ...right];
  const last = terms.filter((term) => term.last);
  const current = terms.filter((term) => !term.last);
  const rolls = current.find(({ cell }) => last.some((term) => term.cell === cell));
  const target = current.length === 1 ? current[0] : rolls;
  const cell = target && cells.get(target.cell);
  if (!cell || cell.total) return [];
  const own = left.includes(target) ? left : right;
  const addend = (term: RelationTerm): Figure | undefined => {
    const typed = (term.last ? lastYear : figures)[term.cell];
    const reading = readFigure(typed, { decimals: cell.decimals, signed: true });
    if (reading.state === 'read') return own.includes(term) ? -reading.figure : reading.figure;
    return reading.state === 'blank' && !term.last ? 0 : undefined;
  };
  const values = terms.filter((term) => term !== target).map(addend);
  const known = values.flatMap((value) => value ?? []);
  const sum = known.length === values.length ? addFigures(known) : undefined;
  if (sum === undefined || (sum < 0 && !cell.signed)) return [];
  return [
    {
      cell: cell.address,
      figure: writeFigure(sum, cell.decimals),
      from: last.map((term) => term.cell),
      ...(current.length > 1 && { start: true }),
    },
  ];
}
