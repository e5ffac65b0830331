import type { Report } from '#domain/report.ts';
import type { TableTemplate } from '#domain/table-template.ts';
import type { Paragraph } from '../tree.ts';
import { printedDate } from './printed-date.ts';

/** 填报单位（盖章） and the like: the lines a form prints over or under a table, with what the report knows filled in. */
export function tableLines(
  { lines = {} }: TableTemplate,
  report: Report,
  { id, section, at }: { id: string; section: string; at: 'above' | 'below' },
): Paragraph[] {
  return (lines[at] ?? []).map((line, index) => ({
    kind: 'paragraph',
    id: `${id}-${at}-${index + 1}`,
    section,
    level: 0,
    ofTable: at,
    runs: [{ text: lineOf(line, report) }],
  }));
}

function lineOf(line: string, { unit, front }: Report): string {
  const { contact, signedOn } = front;
  const known: Readonly<Record<string, string>> = {
    unit: unit.name,
    office: contact.office || unit.name,
    phone: contact.phone ?? '',
    signedOn: signedOn === undefined ? '' : printedDate(signedOn),
  };
  return line.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '');
}
