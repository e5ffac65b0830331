import type { LocalAdditions } from './local-requirements.ts';
import type { CellRule, ReconciliationRule } from './rule.ts';
import type { UnitKind, UnitLevel } from './unit.ts';

/** 依据: the instrument an edition rests on. */
export interface LegalSource {
  name: string;
  /** 文号. */
  number: string;
  articles?: readonly string[];
}

/** What a row leaf or a column leaf says of its cells; where both speak, the row is followed. */
export interface CellTraits {
  /** A figure unless said otherwise. */
  kind?: 'figure' | 'text';
  /** 计量单位; `free` where the office writes its own. */
  unit?: string;
  /** 0 to 6; whole numbers unless said otherwise. */
  decimals?: number;
  signed?: true;
  /** How a consolidation treats the cell: added up over the units, or each unit's own. */
  aggregate?: 'sum' | 'own';
}

/** A row or a column that holds cells. */
export interface Leaf extends CellTraits {
  id: string;
  /** The official label, exactly as the form prints it. */
  label: string;
  /** A shorter name for sentences: 本年新收. */
  short?: string;
  /** Labels met in the wild that mean this leaf. */
  aliases?: readonly string[];
  /** 合计: computed from the rule that has it alone on one side, unless a figure is typed. */
  total?: true;
  /** The office that usually has the figure. */
  from?: string;
  /** How to fill it in. */
  guidance?: string;
  /** Stays in sight at the foot of the grid on screen. */
  pinned?: true;
  /** Printed columns it takes in the paper form; 1 when absent. */
  span?: number;
  /** A row that is a heading: it holds no figure, and this stands in its place and under the unit. Its kind is text. */
  noFigure?: string;
  /** The row above that this one is a part of: 其中. */
  under?: string;
}

/** A heading over rows or columns; it holds no cell and has no id. */
export interface Group {
  label: string;
  aliases?: readonly string[];
  /** Printed with its letters one below the other. */
  vertical?: true;
  children: readonly TableNode[];
}

export type TableNode = Leaf | Group;

/** A part of a table with its own columns. */
export interface TableBlock {
  id: string;
  /** A full-width row above the block: 第二十条第（一）项. */
  caption?: string;
  /** The text of the top left cell. */
  corner?: string;
  /** The corner is a note to the reader, set in 楷体. */
  cornerIsNote?: true;
  /** The paper form centres the row labels; they stand left otherwise. */
  labelsCentred?: true;
  rows: readonly TableNode[];
  columns: readonly TableNode[];
  /** A printed column between labels and cells with the unit of each row; it holds no cell and comes with its own width. */
  unitColumn?: { label: string; width: number };
  /** `rowsAcross`: the paper form prints the rows side by side in one line of figures. */
  layout?: 'grid' | 'rowsAcross';
}

/** 统计表. */
export interface TableTemplate extends CellTraits {
  id: string;
  /** What sentences call it: 表三. */
  name: string;
  title: string;
  /** A report of this edition may leave the table out. */
  optional?: true;
  /** Widths of the printed columns, labels first, in twips of the official form. */
  widths: readonly number[];
  blocks: readonly TableBlock[];
  /** Lines of the form over and under the table; `{unit}`, `{office}`, `{phone}` and `{signedOn}` are filled in. */
  lines?: { above?: readonly string[]; below?: readonly string[] };
  /** 『本年度未收到申请且无上年结转』: one act that fills the blank cells with 0. */
  noEvents?: string;
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
