import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf } from '#domain/cells.ts';
import { type FigureReading, readFigure } from '#domain/figure.ts';
import type { Finding, Suspect } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Severity } from '#domain/rule.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { createKeyedStore } from './keyed-store.ts';

/** What one cell shows. */
export interface CellView {
  /** As typed; '' where the cell is blank. */
  text: string;
  reading: FigureReading;
  /** 自动合计: the digits of a total cell, where its parts are known. */
  computed?: string;
  /** 台账合计: a total cell the clerk typed a figure into. */
  typedTotal: boolean;
  /** The gravest finding that names the cell. */
  severity?: Severity;
  /** The figure it should likely have, where this cell is the suspect. */
  suspect?: Suspect;
  /** Ids of the findings that name the cell. */
  findings: readonly string[];
}

/** The views of all cells; a view keeps its identity until it says something else. */
export interface CellViews {
  get(address: CellAddress): CellView;
  subscribe(address: CellAddress, listener: () => void): () => void;
  update(figures: Readonly<Record<CellAddress, string>>, outcome: CheckOutcome): void;
}

const NONE: readonly Finding[] = [];
const BLANK: CellView = { text: '', reading: { state: 'blank' }, typedTotal: false, findings: [] };

/** Views of every cell of an edition, all blank until the first update. */
export function createCellViews(template: ReportTemplate): CellViews {
  const cells = template.tables.flatMap(cellsOf);
  const views = createKeyedStore<CellView>(BLANK, sameView);
  return {
    get: views.get,
    subscribe: views.subscribe,
    update(figures, outcome) {
      const findings = findingsByCell(outcome.findings);
      const suspects = suspectsByCell(outcome.findings);
      for (const cell of cells) {
        const { address } = cell;
        const text = figures[address] ?? '';
        const before = views.get(address);
        views.set(address, {
          ...viewOf(cell, text, findings.get(address) ?? NONE),
          reading: before.text === text ? before.reading : readFigure(text, cell),
          ...optional('computed', outcome.totals[address]),
          ...optional('suspect', suspects.get(address)),
        });
      }
      views.notify();
    },
  };
}

function viewOf(cell: Cell, text: string, findings: readonly Finding[]): CellView {
  return {
    ...BLANK,
    text,
    typedTotal: cell.total && text !== '',
    findings: findings.map((finding) => finding.id),
    ...optional('severity', findings[0]?.severity),
  };
}

/** Findings come the gravest first, so the first of a cell is its gravest. */
function findingsByCell(findings: readonly Finding[]): Map<CellAddress, Finding[]> {
  const byCell = new Map<CellAddress, Finding[]>();
  for (const finding of findings) {
    for (const place of finding.places) {
      if (!('cell' in place)) continue;
      const named = byCell.get(place.cell);
      if (named) named.push(finding);
      else byCell.set(place.cell, [finding]);
    }
  }
  return byCell;
}

function suspectsByCell(findings: readonly Finding[]): Map<CellAddress, Suspect> {
  const suspects = findings.flatMap((finding) => finding.suspects);
  return new Map([...suspects].reverse().map((suspect) => [suspect.cell, suspect]));
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
}

function sameView(a: CellView, b: CellView): boolean {
  return (
    a.text === b.text &&
    a.computed === b.computed &&
    a.typedTotal === b.typedTotal &&
    a.severity === b.severity &&
    a.suspect?.value === b.suspect?.value &&
    a.suspect?.instead === b.suspect?.instead &&
    a.suspect?.slip === b.suspect?.slip &&
    a.findings.join() === b.findings.join()
  );
}
