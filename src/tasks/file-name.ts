import { filledIn } from '#domain/filled-in.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** 送审稿 for the leader's desk, 发布稿 for the public. */
export type Edition = 'review' | 'publication';

/** 文稿标记, printed under the title and written into the name: a 发布稿 has none. */
export function markOf(as: Edition): string | undefined {
  return as === 'review' ? '（送审稿）' : undefined;
}

type Named = Pick<Report, 'unit' | 'year'>;

/** 文件名: 〈单位〉2021年政府信息公开工作年度报告（送审稿）.docx. All names of files that leave the program come from here. */
export function exportedName(
  { report, template }: { report: Named; template: Pick<ReportTemplate, 'reportTitle'> },
  as: Edition,
  ending: string,
): string {
  const title = filledIn(template.reportTitle, report);
  return `${safeName(`${title}${markOf(as) ?? ''}`)}.${ending}`;
}

const SHEETS = {
  checkSheet: '年报数据核对情况',
  approval: '年报审批表',
  correction: '年报更正稿',
} as const;

/** The sheets kept inside the office: 〈单位〉2021年度年报数据核对情况.docx. */
export function sheetName(
  { unit, year }: Named,
  sheet: keyof typeof SHEETS,
  ending: string,
): string {
  return `${safeName(`${unit.name}${year}年度${SHEETS[sheet]}`)}.${ending}`;
}

/** The data file: 云溪县人民政府2025年度报告.nianbao.json. */
export function dataName({ unit, year }: { unit: { name: string }; year: number }): string {
  return `${safeName(`${unit.name}${year}年度报告`)}.nianbao.json`;
}

/** 长表 of a comparison: 云溪县人民政府2025年度对比.csv. */
export function longFormName({ unit, year }: Named): string {
  return `${safeName(`${unit.name}${year}年度对比`)}.csv`;
}

/** A name that Windows, Linux and macOS all accept. */
export function safeName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems forbid them.
  return name.replace(/[\u0000-\u001f<>:"/\\|?*]/g, '_').replace(/[. ]+$/, '') || '_';
}
