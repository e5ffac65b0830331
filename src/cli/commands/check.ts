import { writeFile } from 'node:fs/promises';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import { SEVERITIES } from '#domain/rule.ts';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import { issues } from '#i18n/issues.zh-cn.ts';
import { check } from '#tasks/check.ts';
import type { FilledReport } from '#tasks/check-figures.ts';
import { issuesOf } from '#tasks/issue-list.ts';
import { issueWorkbook } from '#tasks/issue-workbook.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import type { DiskAssets } from '../disk-assets.ts';
import { type Exit, refuse } from '../exit.ts';
import { readInput } from '../read-input.ts';
import { wordsAt } from '../read-word-list.ts';

/** `check FILE [--last FILE] [--words FILE] [--json] [--xlsx FILE]`: exit 1 when something must be fixed. */
export async function checkCommand(
  path: string,
  options: { last?: string; words?: string; json?: boolean; xlsx?: string },
  assets: DiskAssets,
): Promise<Exit> {
  const opened = await readInput(path, assets);
  if (!opened.ok) return refuse(opened.problem);
  const last = options.last === undefined ? undefined : await readInput(options.last, assets);
  if (last && !last.ok) return refuse(last.problem);
  const words = await wordsAt(options.words);
  if (!words.ok) return refuse(words.problem);
  const filled = filledOf(opened.value);
  const outcome = check(filled, last && filledOf(last.value), words.value);
  if (options.xlsx !== undefined) {
    await writeFile(options.xlsx, await issueWorkbook(issuesOf(filled, outcome, issues), issues));
  }
  const out = options.json ? asJson(opened.value, outcome) : asText(outcome);
  return { code: outcome.counts.mustFix > 0 ? 1 : 0, out };
}

type OpenedInput = OpenedReport & Pick<FilledReport, 'original'>;

/** An opened report as the checks take it. */
export function filledOf({ file, template, original }: OpenedInput): FilledReport {
  return { report: file.report, template, ...(original && { original }) };
}

/** A finding as `--json` prints it: its message in words. */
export function findingForJson({ message, ...finding }: Finding): object {
  return { ...finding, message: words.sayFinding({ message, ...finding }) };
}

/** A finding as one line of text. */
export function findingLine(finding: Finding): string {
  return `${words.severity[finding.severity]} ${words.sayFinding(finding)}`;
}

function asJson(opened: OpenedReport, outcome: CheckOutcome): string {
  return JSON.stringify(outcomeForJson(opened, outcome), null, 2);
}

/** The outcome of one report as `--json` prints it. */
export function outcomeForJson({ file: { report } }: OpenedReport, outcome: CheckOutcome): object {
  const { rules, findings, counts } = outcome;
  return {
    report: { template: report.template, year: report.year, unit: report.unit.name },
    rules: {
      ...rules,
      notRun: rules.notRun.map(({ rule, why }) => ({ rule, why: words.say(why) })),
    },
    findings: findings.map(findingForJson),
    counts,
  };
}

function asText({ rules, findings, counts }: CheckOutcome): string {
  const found = SEVERITIES.map((one) => `${words.severity[one]} ${counts[one]}`).join('，');
  return [
    `勾稽关系：一致 ${rules.agrees}，不一致 ${rules.differs}，无法判断 ${rules.undecided}。${found}。`,
    ...findings.map(findingLine),
  ].join('\n');
}
