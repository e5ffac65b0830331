import { describe, expect, test } from 'vitest';
import { structureChecks } from '#checks/structure/structure-checks.ts';
import type { CheckedText } from '#checks/text.ts';
import { runTextChecks } from '#checks/text-check.ts';
import { COMPLETE, reportOf, type Wanted } from './report-of.ts';

/** Which checks of the structure notice something, and where. */
function noticed(text: CheckedText): string[] {
  return runTextChecks(structureChecks, text).map((finding) => finding.id);
}

function change(id: string, to: Partial<Wanted['sections'][number]>): Wanted['sections'] {
  return COMPLETE.map((section) => (section.id === id ? { ...section, ...to } : section));
}

function without(id: string): Wanted['sections'] {
  return COMPLETE.filter((section) => section.id !== id);
}

test('a complete report has nothing to notice', () => {
  expect(noticed(reportOf({ sections: COMPLETE }))).toEqual([]);
});

test('a missing section must be fixed, and its table is not told besides', () => {
  const findings = runTextChecks(structureChecks, reportOf({ sections: without('disputes') }));
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
    ['missingSection:disputes', 'mustFix'],
    ['headingNumbers:problems', 'mustExplain'],
  ]);
});

test('a missing table must be fixed', () => {
  const sections = COMPLETE.map(({ table: _, ...section }) =>
    section.id === 'requests' ? { ...section, paragraphs: ['见附件。'] } : section,
  );
  expect(noticed(reportOf({ sections }))).toContain('missingTable:requests');
});

test('the statistics of 2014 to 2018 may be left out and are asked after', () => {
  const sections = ['overview', 'proactiveDisclosure', 'requests', 'disputes', 'problems'].map(
    (id) => ({ id, paragraphs: ['2015年，全县工作有序开展，今后将继续加强。'] }),
  );
  const text = reportOf({ edition: '2014', year: 2015, sections });
  expect(noticed(text)).toContain('missingOptionalTable:statistics');
  expect(runTextChecks(structureChecks, text).map((one) => one.severity)).not.toContain('mustFix');
});

test('a section of text that is blank or says 无 is to be explained', () => {
  for (const paragraphs of [[], ['无'], ['无。'], [' ']]) {
    expect(noticed(reportOf({ sections: change('problems', { paragraphs }) }))[0]).toMatch(
      /^emptySection:problems/,
    );
  }
});

test('problems without a word on measures', () => {
  const sections = change('problems', { paragraphs: ['一是人员不足；二是形式单一。'] });
  expect(noticed(reportOf({ sections }))).toEqual(['problemsWithoutMeasures:problems']);
});

test('a renamed heading is a notice, another number is to be explained', () => {
  const renamed = change('overview', { heading: '一、概述' });
  expect(noticed(reportOf({ sections: renamed }))).toEqual(['renamedHeading:overview']);
  const numbered = change('problems', { heading: '四、存在的主要问题及改进情况' });
  expect(noticed(reportOf({ sections: numbered }))).toEqual([
    'headingNumbers:problems',
    'headingNumbers:other',
  ]);
});

test('a section before its turn', () => {
  const [first, second, third, ...rest] = COMPLETE as [
    Wanted['sections'][0],
    Wanted['sections'][0],
    Wanted['sections'][0],
  ];
  const findings = noticed(reportOf({ sections: [first, third, second, ...rest] }));
  expect(findings).toContain('sectionOrder:proactiveDisclosure');
});

test.each([
  ['本报告由概述、主动公开等七个部分组成。', true],
  ['本报告共5部分。', true],
  ['本报告由总体情况等六个部分组成。', false],
  ['本报告分为六部分，其中第二部分是表格。', false],
  ['本报告的一部分数据由各单位报送。', false],
])('%s', (sentence, wrong) => {
  const findings = noticed(reportOf({ opening: [sentence], sections: COMPLETE }));
  expect(findings).toEqual(wrong ? ['announcedParts:opening-1'] : []);
});

test('an attachment may be counted as a part', () => {
  const attachments = [{ id: 'attachment-1', title: '统计表', blocks: [] }];
  const opening = ['本报告由七个部分组成。'];
  expect(noticed(reportOf({ opening, sections: COMPLETE, attachments }))).toEqual([]);
});

test('a heading that says what another says already', () => {
  const sections = [
    ...COMPLETE,
    {
      id: 'staff',
      added: true as const,
      heading: '七、机构建设、经费保障和会议、培训情况',
      paragraphs: ['有专人负责。'],
    },
    {
      id: 'meetings',
      added: true as const,
      heading: '八、会议和培训情况',
      paragraphs: ['开会2次。'],
    },
  ];
  expect(noticed(reportOf({ sections }))).toEqual(['repeatedHeading:meetings']);
});

test('no word on 信息处理费 where the edition has it as a fact, and silence where it has not', () => {
  const sections = change('other', { paragraphs: ['没有其他需要报告的事项。'] });
  expect(noticed(reportOf({ sections }))).toEqual(['processingFee:other']);
  const older = ['proactiveDisclosure', 'requests', 'disputes'].map((id) => ({
    id,
    paragraphs: ['工作有序开展。'],
  }));
  expect(noticed(reportOf({ edition: '2014', year: 2015, sections: older }))).not.toContain(
    'processingFee:other',
  );
});

test.each([
  ['government', '2022-03-31', []],
  ['government', '2022-04-01', ['deadlineMissed:front']],
  ['department', '2022-02-01', ['deadlineMissed:front']],
  ['township', '2022-06-01', []],
] as const)('a %s that publishes on %s', (kind, publishedOn, expected) => {
  const text = reportOf({ sections: COMPLETE, front: { publishedOn } });
  const report = { ...text.report, unit: { ...text.report.unit, kind } };
  expect(noticed({ ...text, report })).toEqual(expected);
});

test('a signature later than the publication', () => {
  const front = { signedOn: '2022-01-21', publishedOn: '2022-01-20' };
  expect(noticed(reportOf({ sections: COMPLETE, front }))).toEqual(['signedAfterPublished:front']);
});

test('numbers that skip one, and a 三是 torn from its paragraph', () => {
  const paragraphs = [
    '（一）主动公开。一是健全机构；二是强化制度。',
    '三是拓展渠道。',
    '（二）依申请公开。',
    '1.登记。',
    '3.答复。',
    '（四）平台建设。',
    '1.网站。',
  ];
  const found = runTextChecks(
    structureChecks,
    reportOf({ sections: change('overview', { paragraphs }) }),
  );
  expect(found.map(({ check, quote }) => [check, quote])).toEqual([
    ['listOrder', '3.'],
    ['listOrder', '（四）'],
    ['bareOrdinal', '三是'],
  ]);
});

test('a section with more than half of its sentences from last year, figures aside', () => {
  const sentences = (year: number, last: string) =>
    [
      `${year}年，全县主动公开政府信息300条，内容更加丰富。`,
      '按照统一的目录和时限，各单位逐项公开了信息内容。',
      '县政府办公室每季度对各单位的公开情况开展检查。',
      last,
    ].join('');
  const report = (year: number, last: string) =>
    reportOf({ year, sections: change('overview', { paragraphs: [sentences(year, last)] }) });
  const lastYear = report(2020, '新建了一处线下的政务公开专区供群众使用。');
  const copied = {
    ...report(2021, '组织了两期面向乡镇经办人员的业务培训。'),
    context: { lastYear },
  };
  const [finding] = runTextChecks(structureChecks, copied);
  expect(finding?.id).toBe('nearCopy:overview-1');
  expect(finding?.message.values).toMatchObject({ copied: 3, sentences: 4, share: 75 });
  expect(noticed(reportOf({ sections: COMPLETE, context: { lastYear } }))).toEqual([]);
});

test('a passage that stands twice points at both places', () => {
  const passage = '涉及公民权利和义务的规范性文件，全面、准确、及时在政府网站予以公开。';
  const sections = change('overview', {
    paragraphs: [`${passage}全年3件。`, `另外，如下。${passage}`],
  });
  const [finding] = runTextChecks(structureChecks, reportOf({ sections }));
  expect(finding?.places).toEqual([
    { section: 'overview', block: 'overview-2', start: 6, end: 6 + passage.length - 1 },
    { section: 'overview', block: 'overview-1', start: 0, end: passage.length - 1 },
  ]);
});

describe('a table with every figure of last year', () => {
  const figures = ['530', '10', '9', '2', '4', '7'];
  const withFigures = (printed: readonly string[]): CheckedText => ({
    ...reportOf({ sections: COMPLETE }),
    printed: (cell) => {
      const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution'];
      const at = columns.indexOf(cell.split('.')[2] ?? '');
      if (at < 0 || !cell.startsWith('requests.')) return '0';
      if (cell.startsWith('requests.received.')) return printed[at] ?? '0';
      return cell.startsWith('requests.granted.') ? (printed[at + 3] ?? '0') : '0';
    },
  });
  const repeated = (now: readonly string[], last: readonly string[]) =>
    noticed({ ...withFigures(now), context: { lastYear: withFigures(last) } }).filter((id) =>
      id.startsWith('repeatedTable'),
    );

  test('is told, and zeros are not', () => {
    expect(repeated(figures, figures)).toEqual(['repeatedTable:requests.received.naturalPerson']);
    expect(repeated(figures, ['530', '10', '9', '2', '4', '8'])).toEqual([]);
    expect(repeated([], [])).toEqual([]);
  });
});
