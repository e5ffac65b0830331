import { otherReports } from '#checks/structure/other-reports.ts';
import type { CheckedText } from '#checks/text.ts';
import { paragraphOf, reportOf } from './report-of.ts';
import { NUMBERS, nothingTold, TELLINGS, type Told } from './told-report.ts';

const LINE = new RegExp(`^(部分|${Object.keys(TELLINGS).join('|')})：(.*)$`);

/** Whether an example is a paragraph, and no report told line by line. */
export function isParagraph(example: string): boolean {
  return !LINE.test(example.split('\n')[0] ?? '');
}

/**
 * The text an example stands for: a paragraph of 总体情况, or, where its first line says so, a whole report of 云溪县
 * that differs from a complete one in what the lines tell. What follows 部分：… is that section's text.
 */
export function textOfExample(example: string): CheckedText {
  if (isParagraph(example)) return paragraphOf(example);
  const told = nothingTold();
  for (const line of example.split('\n')) tell(told, line);
  const { title, year, opening, edition, local, wording } = told;
  const text = reportOf({
    sections: edition === '2014' ? [{ id: 'overview', paragraphs: ['概述。'] }] : told.sections,
    front: told.front,
    report: told.report,
    figures: told.figures,
    context: contextOf(told),
    ...(title !== undefined && { title }),
    ...(year !== undefined && { year }),
    ...(opening !== undefined && { opening: [opening] }),
    ...(edition !== undefined && { edition }),
  });
  const { template } = text;
  const asked = {
    ...template,
    wording: [...template.wording, ...wording],
    ...(local && { local }),
  };
  return { ...text, template: asked };
}

function contextOf({ last, lastFigures, words, unit, other, original }: Told) {
  const hasLast = last.length > 0 || lastFigures !== undefined;
  return {
    ...(hasLast && { lastYear: lastYear(last, lastFigures ?? {}) }),
    ...(words.length > 0 && { words }),
    ...((unit !== undefined || other.length > 0) && { others: othersOf(unit, other) }),
    original,
  };
}

function tell(told: Told, line: string): void {
  const [, key, value = ''] = LINE.exec(line) ?? [];
  if (key === undefined) inSection(told, line);
  else if (key === '部分') begin(told, NUMBERS.indexOf(value[0] ?? ''), value);
  else TELLINGS[key]?.(told, value);
}

/** A section of the form under its heading, or one that the office added. */
function begin(told: Told, at: number, heading: string): void {
  const { table, id } = told.sections[at] ?? { id: `added-${at}`, table: undefined };
  told.own = [];
  told.sections[at] = { id, heading, ...(table && { table }), paragraphs: told.own };
}

function inSection(told: Told, line: string): void {
  if (told.own.length === 0 && !told.sections.some((one) => one.paragraphs === told.own)) {
    told.sections[0] = { id: 'overview', paragraphs: told.own };
  }
  told.own.push(line);
}

function lastYear(paragraphs: readonly string[], figures: Record<string, string>): CheckedText {
  return reportOf({ year: 2020, figures, sections: [{ id: 'overview', paragraphs }] });
}

function othersOf(unit = '临河县', paragraphs: readonly string[]) {
  const text = reportOf({ sections: [{ id: 'overview', paragraphs }] });
  const report = { ...text.report, unit: { ...text.report.unit, name: unit } };
  return otherReports([{ ...text, report }]);
}
