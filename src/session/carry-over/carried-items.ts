import type { CellAddress } from '#domain/address.ts';
import { carriedFigures } from '#domain/carried-figures.ts';
import { cellsOf } from '#domain/cells.ts';
import { readFigure } from '#domain/figure.ts';
import type { Contact } from '#domain/report.ts';
import { figuresIn } from '#tasks/check-figures.ts';
import { flatten } from '../cell-tree.ts';
import type { LastYear } from '../last-year.ts';
import { figureField } from '../report-draft.ts';
import type { ReportSession } from '../report-session.ts';
import { carriedParts } from './carried-parts.ts';
import { type CarriedText, carriedTexts } from './carried-texts.ts';

/** A figure that follows from last year's; `from` names the cells of last year's under this year's addresses. */
export interface CarriedCell {
  kind: 'figure';
  field: string;
  cell: CellAddress;
  before: string;
  after: string;
  from: readonly CellAddress[];
  start?: true;
  /** The reading of last year's file left one of them open. */
  unsure?: true;
}

export type UnitPart = 'name' | 'shortName' | 'regionCode' | 'creditCode';

/** A line of the unit or of its contacts. */
export interface CarriedLine {
  kind: 'line';
  field: string;
  part: UnitPart | keyof Contact;
  before: string;
  after: string;
}

/** A heading the office renamed, or a section of its own, which has no heading before. */
export interface CarriedHeading {
  kind: 'heading' | 'section';
  field: string;
  section: string;
  before: string;
  after: string;
}

/** 沿用上年: one thing that can be taken over. */
export type CarriedItem = CarriedCell | CarriedLine | CarriedHeading | CarriedText;

/** Everything last year's report has for this one and that stands otherwise here: figures, unit, contacts, headings, text. */
export function carriedItems(session: ReportSession, last: LastYear): CarriedItem[] {
  return [
    ...cells(session, last),
    ...lines(session, last),
    ...carriedParts(session, last),
    ...carriedTexts(session, last),
  ];
}

/** Taken unless the clerk says otherwise: what fills a blank, and was read with certainty. Sentences are asked for. */
export function isUsual(item: CarriedItem): boolean {
  return item.kind !== 'text' && item.before === '' && !('unsure' in item && item.unsure);
}

function cells({ template, form }: ReportSession, last: LastYear): CarriedCell[] {
  const { figures, unit } = form.getValues();
  const known = new Map(template.tables.flatMap(cellsOf).map((cell) => [cell.address, cell]));
  const typed = flatten(figures);
  const carried = carriedFigures(template, {
    kind: unit.kind,
    figures: typed,
    lastYear: figuresIn(template, last),
  });
  const unsure = new Set(Object.keys(unsureIn(template, last)));
  return carried.flatMap(({ cell, figure, from, start }) => {
    const before = typed[cell] ?? '';
    const reading = readFigure(before, known.get(cell) ?? { decimals: 6, signed: true });
    if (reading.state === 'read' && reading.digits === figure) return [];
    return [
      {
        kind: 'figure' as const,
        field: figureField(cell),
        cell,
        before,
        after: figure,
        from,
        ...(start && { start }),
        ...(from.some((one) => unsure.has(one)) && { unsure: true as const }),
      },
    ];
  });
}

/** The cells that were left open, under this year's addresses. */
function unsureIn(
  template: ReportSession['template'],
  { report, template: own, unsure }: LastYear,
): Record<CellAddress, string> {
  const figures = Object.fromEntries(
    unsure.flatMap((cell) => (report.figures[cell] ? [[cell, '']] : [])),
  );
  return figuresIn(template, { report: { ...report, figures }, template: own });
}

const UNIT: readonly UnitPart[] = ['name', 'shortName', 'regionCode', 'creditCode'];
const CONTACT: readonly (keyof Contact)[] = ['office', 'address', 'postcode', 'phone', 'email'];

function lines({ form }: ReportSession, { report }: LastYear): CarriedLine[] {
  const { unit, front } = form.getValues();
  return [
    ...differing(UNIT, unit, report.unit, 'unit'),
    ...differing(CONTACT, front.contact, report.front.contact, 'front.contact'),
  ];
}

function differing<Part extends CarriedLine['part']>(
  parts: readonly Part[],
  now: Partial<Record<Part, string>>,
  then: Partial<Record<Part, string>>,
  field: string,
): CarriedLine[] {
  return parts.flatMap((part): CarriedLine[] => {
    const before = now[part] ?? '';
    const after = then[part]?.trim() ?? '';
    if (after === '' || after === before) return [];
    return [{ kind: 'line', field: `${field}.${part}`, part, before, after }];
  });
}
