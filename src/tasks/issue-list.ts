import { cellsOf } from '#domain/cells.ts';
import type { Finding, Message, Place } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { FilledReport } from './check-figures.ts';

/** 问题清单: one line for what a unit has to look at. All in words. */
export interface IssueLine {
  /** 单位, or the file where it could not be opened. */
  unit: string;
  /** 部分. */
  part: string;
  /** 位置: the cell or the words. */
  at: string;
  /** 原值/原文. */
  original: string;
  /** 问题. */
  issue: string;
  /** 建议. */
  advice: string;
  /** 依据. */
  source: string;
}

/** What the list needs to speak. */
export interface IssueWords {
  severity: Readonly<Record<Finding['severity'], string>>;
  say(message: Message): string;
  instead(text: string): string;
}

/** The lines of one checked report, in the order of its findings. */
export function issuesOf(
  { report, template }: FilledReport,
  outcome: CheckOutcome,
  words: IssueWords,
): IssueLine[] {
  const cells = new Map(template.tables.flatMap(cellsOf).map((cell) => [cell.address, cell]));
  const headings = new Map(template.sections.map(({ id, title }) => [id, title]));
  const own = new Map(report.sections.map(({ id, heading }) => [id, heading]));
  const part = (place: Place | undefined): string => {
    if (!place) return '';
    if ('cell' in place) return cells.get(place.cell)?.table.name ?? '';
    return own.get(place.section) ?? headings.get(place.section) ?? '';
  };
  const nameOf = (address: string): string => {
    const cell = cells.get(address);
    if (!cell) return '';
    return `${cell.row.short ?? cell.row.label}，${cell.column.short ?? cell.column.label}`;
  };
  return outcome.findings.map((finding) => {
    const { suspects, places, fix, quote, source, severity, message } = finding;
    const [suspect] = suspects;
    const cell = suspect?.cell ?? places.flatMap((place) => ('cell' in place ? place.cell : []))[0];
    return {
      unit: report.unit.name,
      part: part(places[0]),
      at: quote ?? (cell === undefined ? '' : nameOf(cell)),
      original: suspect?.value ?? quote ?? (cell === undefined ? '' : (report.figures[cell] ?? '')),
      issue: `${words.severity[severity]}：${words.say(message)}`,
      advice: adviceOf(suspect?.instead ?? textOf(fix), words),
      source,
    };
  });
}

function adviceOf(instead: string | undefined, words: IssueWords): string {
  return instead === undefined ? '' : words.instead(instead);
}

function textOf(fix: Finding['fix']): string | undefined {
  if (!fix) return undefined;
  return 'cell' in fix ? fix.value : fix.text;
}
