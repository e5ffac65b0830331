import type { Block, Report, ReportSection } from '#domain/report.ts';
import type { Facts, Form } from './facts.ts';
import type { Piece } from './pieces.ts';
import { type Random, randomOf } from './random.ts';
import * as disclosure from './tell-disclosure.ts';
import * as requests from './tell-requests.ts';
import * as statistics from './tell-statistics.ts';

/** A sentence or two of a report, with the seed and the facts it was written from, so that it can be written again. */
export interface Told {
  pieces: readonly Piece[];
  teller: requests.Teller;
  seed: number;
}

/** A paragraph before it is printed. */
export interface Paragraph {
  id: string;
  section: string;
  level: 0 | 2;
  head?: string;
  told: readonly Told[];
}

/** A generated report with the pieces its text is made of. */
export interface Draft {
  facts: Facts;
  paragraphs: readonly Paragraph[];
}

type Plan = readonly { section: string; head?: string; tellers: readonly requests.Teller[] }[];

const FIXED: Plan = [
  { section: 'overview', tellers: [disclosure.tellOverview] },
  {
    section: 'overview',
    head: '（一）主动公开情况。',
    tellers: [
      disclosure.tellPublished,
      disclosure.tellDocuments,
      disclosure.tellPublishedGrowth,
      disclosure.tellInterpretation,
    ],
  },
  {
    section: 'overview',
    head: '（二）依申请公开情况。',
    tellers: [
      requests.tellReceived,
      requests.tellWays,
      requests.tellApplicants,
      requests.tellOutcomes,
      requests.tellGrowth,
      requests.tellDisputes,
    ],
  },
  { section: 'overview', head: '（三）政府信息管理情况。', tellers: [disclosure.tellManagement] },
  {
    section: 'overview',
    head: '（四）政府信息公开平台建设情况。',
    tellers: [disclosure.tellPlatform, disclosure.tellInterpretation],
  },
  { section: 'overview', head: '（五）监督保障情况。', tellers: [disclosure.tellSupervision] },
  { section: 'problems', tellers: [disclosure.tellProblems] },
  { section: 'other', tellers: [disclosure.tellFees] },
];

const FREE: Plan = [
  { section: 'overview', tellers: [disclosure.tellOverview, disclosure.tellManagement] },
  {
    section: 'proactiveDisclosure',
    tellers: [statistics.tellChannels, disclosure.tellInterpretation, disclosure.tellPlatform],
  },
  { section: 'requests', tellers: [statistics.tellApplications] },
  { section: 'fees', tellers: [statistics.tellCharges] },
  { section: 'disputes', tellers: [statistics.tellCases] },
  { section: 'problems', tellers: [disclosure.tellProblems] },
  { section: 'other', tellers: [statistics.tellStaff] },
];

/** Writes the text of a report from its facts. */
export function draftOf(random: Random, facts: Facts): Draft {
  const plan = facts.form === '2019' || facts.form === '2021' ? FIXED : FREE;
  const opening = { section: 'front', tellers: [disclosure.tellOpening] };
  const paragraphs = [opening, ...plan].map((one, at): Paragraph => {
    const head = 'head' in one ? one.head : undefined;
    return {
      id: `p${at}`,
      section: one.section,
      level: head === undefined ? 0 : 2,
      ...(head !== undefined && { head }),
      told: one.tellers.map((teller) => tellWith(teller, random.seed(), facts)),
    };
  });
  return { facts, paragraphs };
}

/** Lets a teller speak; the same seed gives the same phrasing. */
export function tellWith(teller: requests.Teller, seed: number, facts: Facts): Told {
  return { teller, seed, pieces: teller(randomOf(seed), facts) };
}

/** The characters of a paragraph. */
export function textOf({ head = '', told }: Paragraph): string {
  return head + told.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
}

const TABLES: Record<string, readonly string[]> = {
  proactiveDisclosure: ['proactiveDisclosure'],
  requests: ['requests'],
  disputes: ['disputes'],
  statistics: ['statistics'],
};
const SECTIONS: Record<Form, readonly string[]> = {
  '2021': ['overview', 'proactiveDisclosure', 'requests', 'disputes', 'problems', 'other'],
  '2019': ['overview', 'proactiveDisclosure', 'requests', 'disputes', 'problems', 'other'],
  '2014': [
    ...['overview', 'proactiveDisclosure', 'requests', 'fees', 'disputes', 'problems', 'other'],
    'statistics',
  ],
  '2014-liaoning': [
    ...['overview', 'proactiveDisclosure', 'requests', 'fees', 'disputes', 'problems', 'other'],
  ],
};

/** 附件 of the forms that have any: title and table. */
const ATTACHMENTS: Partial<Record<Form, readonly (readonly [string, string])[]>> = {
  '2014-liaoning': [
    ['政府信息公开工作机构调查表', 'bodySurvey'],
    ['政府信息公开情况统计表', 'statistics'],
  ],
};

/** The report as the product keeps it. */
export function reportOf({ facts, paragraphs }: Draft): Report {
  const { form, year, unit, figures, units } = facts;
  const { own: _, ...reportingUnit } = unit;
  const blocks = (section: string): Block[] =>
    paragraphs.filter((one) => one.section === section).map(blockOf);
  const fixed = form === '2019' || form === '2021';
  const sections = SECTIONS[form].map((id): ReportSection => {
    const tables = fixed || id === 'statistics' ? (TABLES[id] ?? []) : [];
    const printed = tables.map((table): Block => ({ id: `${id}-table`, kind: 'table', table }));
    return { id, blocks: [...blocks(id), ...printed] };
  });
  return {
    ...{ template: form, templateRevision: 1, year, revision: 1, unit: reportingUnit },
    scope: 'own',
    front: {
      opening: blocks('front'),
      periodFrom: `${year}-01-01`,
      periodTo: `${year}-12-31`,
      contact: { office: `${unit.name}办公室` },
      signedOn: `${year + 1}-01-18`,
      publishedOn: `${year + 1}-01-20`,
    },
    sections,
    ...{ figures, texts: {}, units, notes: {}, sources: {}, explanations: [], circulation: [] },
    log: [],
    attachments: (ATTACHMENTS[form] ?? []).map(([title, table]) => ({
      id: table,
      title,
      blocks: [{ id: `${table}-table`, kind: 'table', table }],
    })),
  };
}

function blockOf(paragraph: Paragraph): Block {
  const { id, level } = paragraph;
  return { id, kind: 'paragraph', level, runs: [{ text: textOf(paragraph) }] };
}
