import type { Report } from '#domain/report.ts';
import { safeName } from '#tasks/file-name.ts';

/** The name of a report's data file: 云溪县人民政府2025年度报告.nianbao.json. */
export function fileName({ unit, year }: Pick<Report, 'unit' | 'year'>): string {
  return `${safeName(`${unit.name}${year}年度报告`)}.nianbao.json`;
}
