import type { LocalAdditions } from './local-requirements.ts';
import type { CellRule, ReconciliationRule } from './rule.ts';
import type { TableTemplate } from './table-template.ts';
import type { UnitKind, UnitLevel } from './unit.ts';

/** 依据: the instrument an edition rests on. */
export interface LegalSource {
  name: string;
  /** 文号. */
  number: string;
  articles?: readonly string[];
}

/** What a section holds from the start. */
export type SectionBlock = { kind: 'narrative'; hint?: string } | { kind: 'table'; table: string };

/** 部分: one of the report's statutory sections. */
export interface SectionTemplate {
  id: string;
  title: string;
  /** Headings met in the wild that mean this section. */
  aliases?: readonly string[];
  required: boolean;
  guidance: readonly string[];
  /** 小标题 the narrative is expected to have, offered when it is empty. */
  outline?: readonly string[];
  blocks: readonly SectionBlock[];
  renamable?: true;
  reorderable?: true;
}

/** 附件 that reports of the edition carry. `{unit}` and `{year}` of its title are filled in. */
export interface AttachmentTemplate {
  id: string;
  title: string;
  /** Titles met in the wild that mean this attachment. */
  aliases?: readonly string[];
  guidance: readonly string[];
  blocks: readonly SectionBlock[];
}

/** A dated fact of the law: a deadline, an article. `date` is MM-DD of the year after the reporting year. */
export interface DatedFact {
  id: string;
  label: string;
  date?: string;
  text?: string;
  for?: readonly UnitKind[];
  source: string;
}

/**
 * 变动与权限: figures that want a second look. `jump`: so many times more or less than last year, where both are
 * at least `least`; `unitSlip`: as `jump`, so far off that the unit is likely wrong; `capacity`: not zero though
 * units of this kind and level cannot have any.
 */
export interface WatchedFigures {
  id: string;
  check: 'jump' | 'unitSlip' | 'capacity';
  label: string;
  source: string;
  severity: 'mustExplain' | 'notice';
  /** Cell addresses; `*` stands for any row or column. */
  cells: readonly string[];
  ratio?: number;
  least?: number;
  kinds?: readonly UnitKind[];
  levels?: readonly UnitLevel[];
}

/** A wording the checks look for, as data. */
export interface WordingPattern {
  id: string;
  pattern: string;
  instead?: string;
  severity: 'mustExplain' | 'notice';
  source: string;
}

/** 正文用语: words by which the narrative speaks of figures of the tables. */
export interface FigurePhrase {
  id: string;
  /** What is spoken of: 受理申请. */
  label: string;
  /** The clause holds a word of every list. */
  words: readonly (readonly string[])[];
  /** The clause holds none of these. */
  without?: readonly string[];
  /** The sentence, or the head of the paragraph, holds one of these. */
  about?: readonly string[];
  /** Of these words and `otherTopics` the paragraph names one of these last before the number: 行政复议5件，其中维持3件. */
  topic?: readonly string[];
  otherTopics?: readonly string[];
  /** Units the number may bear; for a clause that denies, `none`. */
  units: readonly string[] | 'none';
  /** Sums of cells; the number is in order when it equals one of them. A denial wants all of them zero. */
  readings: readonly (readonly string[])[];
  source: string;
}

/** A cell of this edition and the one in another that means the same. */
export interface Counterpart {
  cell: string;
  template: string;
  other: string;
}

/** 报告格式: an official edition of the annual report, as data. */
export interface ReportTemplate {
  id: string;
  revision: number;
  extends?: string;
  /** What the clerk calls it: 2021年格式. */
  title: string;
  /** The report's title; {unit} and {year} are filled in. */
  reportTitle: string;
  legalBasis: readonly LegalSource[];
  years: { from: number; to?: number };
  regions?: readonly string[];
  /** Guidance for the opening paragraph and the contact office. */
  front: { guidance: readonly string[] };
  sections: readonly SectionTemplate[];
  /** The office may add sections of its own. */
  sectionsAddable?: true;
  /** In their order; the office may add others and leave these out. */
  attachments?: readonly AttachmentTemplate[];
  tables: readonly TableTemplate[];
  rules: readonly ReconciliationRule[];
  cellRules: readonly CellRule[];
  counterparts: readonly Counterpart[];
  wording: readonly WordingPattern[];
  watches?: readonly WatchedFigures[];
  /** How the narrative speaks of the tables. */
  phrases?: readonly FigurePhrase[];
  facts: readonly DatedFact[];
  /** 本地要求 that the report is filled in by, where there are any. */
  local?: LocalAdditions;
}
