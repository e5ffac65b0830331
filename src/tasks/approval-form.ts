import { titleOf } from '#document/compose/compose-document.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { CirculationStep } from '#domain/report.ts';
import type { FilledReport } from './check-figures.ts';

/** What an office's own 审批表 can be filled in with, by the word it is called by in the form. */
export interface ApprovalFields {
  unit: string;
  year: string;
  title: string;
  office: string;
  phone: string;
  signedOn: string;
  publishedOn: string;
  mustFix: string;
  mustExplain: string;
  explained: string;
  /** Of a 流转记录's steps: the words before their number. */
  step: string;
  opinion: string;
  person: string;
  date: string;
}

/** Steps that a form can have. */
const MOST_STEPS = 12;

/** The values of all placeholders, by name. {{意见2}} is the opinion of the second step; where nothing is known, nothing. */
export function approvalValues(
  { report, template }: FilledReport,
  outcome: Pick<CheckOutcome, 'counts'>,
  { fields, steps }: { fields: ApprovalFields; steps: readonly string[] },
): ReadonlyMap<string, string> {
  const { unit, year, front, circulation, explanations } = report;
  const named = template.local?.circulation ?? [];
  const usual = named.length > 0 ? named : steps;
  const values: [string, string][] = [
    [fields.unit, unit.name],
    [fields.year, String(year)],
    [fields.title, titleOf(report, template)],
    [fields.office, front.contact.office],
    [fields.phone, front.contact.phone ?? ''],
    [fields.signedOn, front.signedOn ?? ''],
    [fields.publishedOn, front.publishedOn ?? ''],
    [fields.mustFix, String(outcome.counts.mustFix)],
    [fields.mustExplain, String(outcome.counts.mustExplain)],
    [fields.explained, String(explanations.length)],
  ];
  for (let index = 0; index < MOST_STEPS; index += 1) {
    const step: Partial<CirculationStep> = circulation[index] ?? { name: usual[index] ?? '' };
    values.push(
      [`${fields.step}${index + 1}`, step.name ?? ''],
      [`${fields.opinion}${index + 1}`, step.opinion ?? ''],
      [`${fields.person}${index + 1}`, step.person ?? ''],
      [`${fields.date}${index + 1}`, (step.at ?? '').slice(0, 10)],
    );
  }
  return new Map(values);
}
