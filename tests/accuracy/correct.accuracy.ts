import { test } from 'vitest';
import { findings } from '#i18n/findings.zh-cn.ts';
import { check } from '#tasks/check.ts';
import { editions } from './editions.ts';
import { FORMS } from './generator/facts.ts';
import { randomOf } from './generator/random.ts';
import { correctReport } from './plant.ts';
import { printTable } from './tables.ts';

const REPORTS = 500;

test('correct reports', () => {
  const random = randomOf(500);
  const notices = new Map<string, number>();
  const rows = FORMS.map((form) => {
    const outcomes = Array.from({ length: REPORTS / FORMS.length }, (_, at) => {
      const { report } = correctReport(random, form, at % 2 === 0 ? 'typed' : 'computed');
      return check({ report, template: editions[form] });
    });
    for (const finding of outcomes.flatMap((one) => one.findings)) {
      const { check: id, severity } = finding;
      if (severity === 'notice') notices.set(id, (notices.get(id) ?? 0) + 1);
      else console.log(`${severity} in a correct report: ${findings.sayFinding(finding)}`);
    }
    const sum = (severity: 'mustFix' | 'mustExplain' | 'notice') =>
      outcomes.reduce((all, { counts }) => all + counts[severity], 0);
    return {
      edition: form,
      reports: outcomes.length,
      错误: sum('mustFix'),
      需说明: sum('mustExplain'),
      提示: sum('notice'),
    };
  });
  printTable(`${REPORTS} correct reports with narrative`, rows);
  for (const [id, count] of notices) console.log(`提示 ${id}: ${count}`);
});
