import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import { SEVERITIES } from '#domain/rule.ts';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import type { Assets } from '#tasks/assets.ts';
import { check } from '#tasks/check.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import { type Exit, refuse } from '../exit.ts';
import { readInput } from '../read-input.ts';

/** `check FILE [--last FILE] [--json]`: exit 1 when something must be fixed. */
export async function checkCommand(
  path: string,
  options: { last?: string; json?: boolean },
  assets: Assets,
): Promise<Exit> {
  const opened = await readInput(path, assets);
  if (!opened.ok) return refuse(opened.problem);
  const last = options.last === undefined ? undefined : await readInput(options.last, assets);
  if (last && !last.ok) return refuse(last.problem);
  const { file, template } = opened.value;
  const outcome = check(
    { report: file.report, template },
    last && { report: last.value.file.report, template: last.value.template },
  );
  const out = options.json ? asJson(opened.value, outcome) : asText(outcome);
  return { code: outcome.counts.mustFix > 0 ? 1 : 0, out };
}

/** A finding as `--json` prints it: its message in words. */
export function findingForJson({ message, ...finding }: Finding): object {
  return { ...finding, message: words.sayFinding({ message, ...finding }) };
}

/** A finding as one line of text. */
export function findingLine(finding: Finding): string {
  return `${words.severity[finding.severity]} ${words.sayFinding(finding)}`;
}

function asJson({ file: { report } }: OpenedReport, outcome: CheckOutcome): string {
  const { rules, findings, counts } = outcome;
  return JSON.stringify(
    {
      report: { template: report.template, year: report.year, unit: report.unit.name },
      rules: {
        ...rules,
        notRun: rules.notRun.map(({ rule, why }) => ({ rule, why: words.say(why) })),
      },
      findings: findings.map(findingForJson),
      counts,
    },
    null,
    2,
  );
}

function asText({ rules, findings, counts }: CheckOutcome): string {
  const found = SEVERITIES.map((one) => `${words.severity[one]} ${counts[one]}`).join('，');
  return [
    `勾稽关系：一致 ${rules.agrees}，不一致 ${rules.differs}，无法判断 ${rules.undecided}。${found}。`,
    ...findings.map(findingLine),
  ].join('\n');
}
