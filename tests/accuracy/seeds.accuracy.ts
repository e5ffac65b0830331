import { test } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { check } from '#tasks/check.ts';
import { seed, template } from '../files.ts';
import { percent, printTable } from './tables.ts';

/** What is wrong in the five published reports, found by reading them: a rule, a check, or the words themselves. */
const KNOWN: Record<string, readonly string[]> = {
  'pingxiang-2012': [
    ...['www.288-365.com', 'www.ahzgzn.com', '三是', '[2012]', '人民政府信息规定', '一些的'],
    '截止',
  ],
  'panjin-2015': [
    ...['answeredTotal', 'partTimeInSurvey', 'signedAfterPublished', '2683', '5处', 'titleForm'],
    ...['截止', 'mobileNumber'],
  ],
  'nanjiang-2018': [
    ...['64585条', '0.06%', '65.29%', 'missingOptionalTable', 'bareNone', '帐', '，，', 'http//:'],
    ...['双随机一抽查', '政协委提案', '钢化措施', '截止'],
  ],
  'xinxiang-2015': [
    ...['845条', '七个部分', '八、会议和培训情况', 'missingOptionalTable', '中级机构'],
    ...['回各类事件', 'numberingMarks', 'headingStop'],
  ],
  'yichun-2021': [
    ...['二、行政机关主动公开', '三、行政机关收到和处理', '四、因政府信息公开工作被申请'],
  ],
};

function isThat(known: string, { check: id, rule, quote = '' }: Finding): boolean {
  return id === known || rule === known || quote.includes(known);
}

test('five published reports', async () => {
  const rows = [];
  for (const [name, known] of Object.entries(KNOWN)) {
    const { report } = seed(name);
    const edition = await template(report.template);
    const start = performance.now();
    const { findings } = check({ report, template: edition });
    const milliseconds = performance.now() - start;
    const missed = known.filter((one) => !findings.some((finding) => isThat(one, finding)));
    const others = findings.filter((finding) => !known.some((one) => isThat(one, finding)));
    rows.push({
      seed: name,
      known: known.length,
      found: known.length - missed.length,
      recall: percent(known.length - missed.length, known.length),
      findings: findings.length,
      others: others.length,
      precision: percent(findings.length - others.length, findings.length),
      ms: milliseconds.toFixed(1),
      missed: missed.join(' ') || '-',
    });
    for (const { check: id, quote } of others) console.log(`other: ${name} ${id} ${quote ?? ''}`);
  }
  printTable('five published reports: what is known to be wrong in them', rows);
});
