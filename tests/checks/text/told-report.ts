import type { LocalAdditions } from '#domain/local-requirements.ts';
import type { OriginalDocument } from '#domain/original-document.ts';
import type { Attachment, Report, ReportFront } from '#domain/report.ts';
import type { WordingPattern } from '#domain/template.ts';
import { COMPLETE, type Wanted } from './report-of.ts';

export const NUMBERS = '一二三四五六七八九';

/** What the lines of an example tell of a report. */
export interface Told {
  sections: Wanted['sections'][number][];
  front: Partial<ReportFront>;
  title?: string;
  opening?: string;
  year?: number;
  edition?: '2014';
  unit?: string;
  last: string[];
  /** Paragraphs of another unit. */
  other: string[];
  words: { wrong: string; right: string }[];
  /** The paragraphs of the section that is being told. */
  own: string[];
  report: { texts: Record<string, string>; attachments: Attachment[] } & Partial<Report>;
  /** Figures by cell, and whether last year's are the same. */
  figures: Record<string, string>;
  lastFigures?: Record<string, string>;
  original: { [Part in keyof OriginalDocument]: OriginalDocument[Part][number][] };
  local?: LocalAdditions;
  wording: WordingPattern[];
}

export function nothingTold(): Told {
  return {
    sections: [...COMPLETE],
    front: {},
    own: [],
    last: [],
    other: [],
    words: [],
    report: { texts: {}, attachments: [] },
    figures: {},
    original: { unmatched: [], labels: [], strangeRows: [], brokenTables: [] },
    wording: [],
  };
}

const LOCAL = { name: '本地通知', number: '云政办发〔2021〕54号', circulation: [] };
const CELL = 'requests.granted.naturalPerson';

/** What may stand before the colon of a line, and what it tells. */
export const TELLINGS: Readonly<Record<string, (told: Told, value: string) => void>> = {
  缺少: (told, value) => told.sections.splice(place(value), 1),
  缺表(told, value) {
    const section = told.sections[place(value)];
    if (section) told.sections[place(value)] = { id: section.id };
  },
  顺序(told, value) {
    told.sections = value.split('、').flatMap((one) => told.sections[place(one)] ?? []);
  },
  标题: (told, value) => Object.assign(told, { title: value }),
  开头: (told, value) => Object.assign(told, { opening: value }),
  落款: (told, value) => Object.assign(told.front, { signedOn: value }),
  公布: (told, value) => Object.assign(told.front, { publishedOn: value }),
  年度: (told, value) => Object.assign(told, { year: Number(value) }),
  格式: (told) => Object.assign(told, { edition: '2014' }),
  上年: (told, value) => told.last.push(value),
  别的报告: (told, value) => told.other.push(value),
  别的单位: (told, value) => Object.assign(told, { unit: value }),
  词表: (told, value) => told.words.push({ wrong: pair(value)[0], right: pair(value)[1] }),
  单元格: (told, value) => Object.assign(told.report.texts, { [CELL]: value }),
  联系电话: (told, value) =>
    Object.assign(told.front, { contact: { office: '云溪县人民政府办公室', phone: value } }),
  附: (told, value) =>
    told.report.attachments.push({
      id: `attachment-${told.report.attachments.length + 1}`,
      title: value,
      blocks: [],
    }),
  未对应: (told, value) => told.original.unmatched.push(value),
  行标题(told, value) {
    const [printed, official] = pair(value);
    told.original.labels.push({ cell: CELL, printed, official });
  },
  外来行(told, value) {
    const [printed, edition] = pair(value);
    told.original.strangeRows.push({ printed, edition });
  },
  散表: (told) =>
    told.original.brokenTables.push({ table: 'requests', how: 'scattered', cell: CELL }),
  缺格: (told) => told.original.brokenTables.push({ table: 'requests', how: 'ragged', cell: CELL }),
  数字: (told, value) => Object.assign(told, { figures: figures(value) }),
  上年数字: (told, value) => Object.assign(told, { lastFigures: figures(value) }),
  字数不超过(told, value) {
    const wordLimits = [{ section: 'overview', most: Number(value) }];
    told.local = { ...LOCAL, wordLimits, statements: [] };
  },
  必写(told, value) {
    const words = value.split('、').map((one) => [one]);
    const statements = [{ id: 'asked', section: 'overview', label: value, words }];
    told.local = { ...LOCAL, wordLimits: [], statements };
  },
  应说明的用语: (told, value) => told.wording.push(wording(value, 'mustExplain')),
  提示的用语: (told, value) => told.wording.push(wording(value, 'notice')),
};

/** Figures of 表二, one a cell, told in a row. */
function figures(value: string): Record<string, string> {
  const cells = ['issued', 'repealed', 'inForce'];
  const rows = ['regulations', 'normativeDocuments'].flatMap((row) =>
    cells.map((cell) => `proactiveDisclosure.${row}.${cell}`),
  );
  return Object.fromEntries(value.split('、').map((one, at) => [rows[at] ?? '', one]));
}

function wording(value: string, severity: WordingPattern['severity']): WordingPattern {
  const [pattern, instead] = pair(value);
  return { id: 'asked', pattern, severity, source: LOCAL.number, ...(instead && { instead }) };
}

function place(value: string): number {
  return NUMBERS.indexOf(value[0] ?? '');
}

function pair(value: string): [string, string] {
  const [one = '', other = ''] = value.split('→');
  return [one, other];
}
