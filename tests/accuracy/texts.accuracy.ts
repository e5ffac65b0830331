import type { Finding } from '#domain/finding.ts';
import { importReport } from '#intake/import-report.ts';
import { check } from '#tasks/check.ts';
import { must, template } from '../files.ts';
import { allEditions } from '../intake/layouts.ts';
import { readPublished } from '../texts.ts';
import { skipWithout } from '../tools.ts';
import { printTable } from './tables.ts';

/** What is wrong in the five published reports as they lie there, by report: the fault, its check, words of its quote or figures. */
const FAULTS: Record<string, readonly (readonly [fault: string, check: string, at: string])[]> = {
  'nanjiang-2018': [
    ['64917 against 64585', 'partsAndWhole', '64917'],
    ['0.06 %', 'shares', '0.06'],
    ['65.29 %, of 64917', 'shares', '65.29'],
    ['two commas', 'doubledMarks', ',,'],
    ['http//:', 'malformedLink', 'http//:'],
    ['no statistics', 'missingOptionalTable', ''],
  ],
  'xinxiang-2015': [
    ['839 against 845', 'partsAndWhole', '839'],
    ['nine headings against seven', 'announcedParts', '七个部分'],
    ['a heading twice', 'repeatedHeading', '会议和培训'],
    ['no statistics', 'missingOptionalTable', ''],
  ],
  'panjin-2015': [
    ['203 against 103', 'reconciliation', '203'],
    ['2683 against 28000', 'textAgainstTables', '2683'],
    ['5 against 10 查阅点', 'textAgainstTables', '5'],
    ['1 against 10 兼职', 'reconciliation', '10'],
    ['signed after published', 'signedAfterPublished', '2016-03-08'],
    ['mobile numbers of the staff, half masked', 'mobileNumber', '****'],
  ],
  'pingxiang-2012': [
    ['foreign host', 'foreignHost', 'www.288-365.com'],
    ['foreign host', 'foreignHost', 'www.ahzgzn.com'],
    ['a host for a name', 'hostForName', 'www.288-365.com'],
    ['half-width 文号', 'documentNumberBrackets', '[2012]'],
    ['a bare 三是', 'bareOrdinal', '三是'],
  ],
  'yichun-2021': ['〔202130号', '202111日', '20211231日', '20215月', '20219月', '20213月'].map(
    (quote) => ['lost digits', 'lostDigits', quote] as const,
  ),
};

function isThat(finding: Finding, id: string, at: string): boolean {
  return finding.check === id && [finding.quote ?? '', finding.left].join(' ').includes(at);
}

skipWithout('texts')('the original texts of the five, through intake', async () => {
  const rows = [];
  for (const [name, faults] of Object.entries(FAULTS)) {
    const bytes = new TextEncoder().encode(readPublished(name));
    const { report } = must(await importReport(bytes, `${name}.txt`, await allEditions()));
    const { findings } = check({ report, template: await template(report.template) });
    for (const [fault, id, at] of faults) {
      const found = findings.find((one) => isThat(one, id, at));
      const { left = '', right = '', quote = '' } = found ?? {};
      const said = left === '' ? quote : `${left} / ${right}`;
      rows.push({ report: name, fault, found: found?.severity ?? 'MISSED', said });
    }
    const others = findings.filter(
      (one) => one.severity !== 'notice' && !faults.some(([, id, at]) => isThat(one, id, at)),
    );
    for (const { severity, check: id, quote = '' } of others) {
      rows.push({ report: name, fault: `OTHER ${id}`, found: severity, said: quote });
    }
  }
  printTable('original texts: known faults, and what else is not a mere notice', rows);
});
