import { dataName } from '#tasks/file-name.ts';

/** The name of a report's data file: 云溪县人民政府2025年度报告.nianbao.json. */
export function fileName(report: { unit: { name: string }; year: number }): string {
  return dataName(report);
}
