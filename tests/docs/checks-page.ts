import type { Severity } from '#domain/rule.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { help } from '#i18n/help.zh-cn.ts';
import { rulesOf } from '#screens/help/rules-of.ts';
import { type CheckArea, type CheckPage, checkPages } from '#tasks/check-pages.ts';

const AREAS: readonly CheckArea[] = ['structure', 'narrative', 'wording'];
const SEVERITIES: readonly Severity[] = ['mustFix', 'mustExplain', 'notice'];

/** docs/checks.md: what 使用说明 says of the checks, for those who read the sources. */
export function checksPage(editions: readonly ReportTemplate[]): string {
  return [
    '# 核对规则',
    '本页由程序里的规则自动生成（`tests/docs/checks.test.ts`），不要手工修改。软件里的“使用说明”是同样的内容。',
    SEVERITIES.map((one) => `- **${help.severity[one]}**：${help.severities[one]}`).join('\n'),
    `## ${help.parts.rules}`,
    help.ruleLead,
    ...editions.map(editionPart),
    `## ${help.parts.text}`,
    help.textLead(AREAS.reduce((sum, area) => sum + checkPages[area].length, 0)),
    ...AREAS.flatMap((area) => [`### ${help.areas[area]}`, ...checkPages[area].map(checkPart)]),
    `## ${help.parts.never}`,
    help.never.map((line) => `- ${line}`).join('\n'),
    '',
  ].join('\n\n');
}

function editionPart(edition: ReportTemplate): string {
  const [label, severity, compared, source] = help.ruleHeads;
  const rows = rulesOf(edition).map((rule) =>
    [rule.label, help.severity[rule.severity], help.compared[rule.compared], rule.source].join(
      ' | ',
    ),
  );
  return [
    `### ${edition.title}`,
    '',
    `| ${[label, severity, compared, source].join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function checkPart({ id, severity, source, examples }: CheckPage): string {
  return [
    `#### ${help.checkTitle(id)}`,
    '',
    `\`${id}\` · ${help.severity[severity]} · ${help.source(source)}`,
    '',
    help.checkWhy(id),
    ...examplesPart(help.fires, examples.fires),
    ...examplesPart(help.silent, examples.silent),
  ].join('\n');
}

function examplesPart(word: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return ['', `${word}：`, '', ...texts.map((text) => `- ${quoted(text)}`)];
}

/** As it stands, whatever marks it holds. */
function quoted(text: string): string {
  if (text === '') return help.emptyText;
  const line = text.replaceAll('\n', '⏎');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}
