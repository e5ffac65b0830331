import type { CellAddress } from './address.ts';
import type { SourcePlace } from './imported-report.ts';
import type { FigureRun } from './move-edition.ts';
import type { ParagraphBlock, Run } from './report.ts';
import type { ReportFile } from './report-file.ts';
import type { ReportTemplate } from './template.ts';

/** 修订: who did something to a Word file, and when, as far as it says. `at` is an instant as Word writes it. */
export interface Reviser {
  by?: string;
  at?: string;
}

/** A stretch of text as it was, put in, or taken out. */
export interface DiffPiece {
  text: string;
  change?: 'inserted' | 'deleted';
}

/** What all changes have. `revisers` is empty where Word kept no record. */
interface Revised {
  /** Names it among the changes of one copy. */
  id: string;
  revisers: readonly Reviser[];
}

/** A figure, text, note or unit of a cell. */
export interface CellChange extends Revised {
  kind: 'cell';
  cell: CellAddress;
  part: 'figures' | 'texts' | 'notes' | 'units';
  before: string;
  after: string;
}

/**
 * A sentence of a paragraph, as the runs it was and the runs it became; figures that still print the same stay bound.
 * One that was put in comes with the sentence beside it, which tells its place.
 */
export interface SentenceChange extends Revised {
  kind: 'sentence';
  section: string;
  block: string;
  before: readonly Run[];
  after: readonly Run[];
  diff: readonly DiffPiece[];
}

/** A bound figure of the text that was typed over: what the table says, and what stands there now. */
export interface BindingChange extends Revised {
  kind: 'binding';
  section: string;
  block: string;
  run: FigureRun;
  /** Which of the equal figures of the paragraph, from 0. */
  nth: number;
  before: string;
  after: string;
  /** The sentence as it was, for reading. */
  sentence: string;
}

/** A whole paragraph that was put in behind a block, or at the head of its section. */
export interface ParagraphAdded extends Revised {
  kind: 'added';
  section: string;
  behind?: string;
  level: ParagraphBlock['level'];
  text: string;
}

/** A whole paragraph that was taken out. */
export interface ParagraphRemoved extends Revised {
  kind: 'removed';
  section: string;
  block: string;
  text: string;
}

/** 标题, a heading, the title of an attachment, or 成文日期 (YYYY-MM-DD). */
export interface LineChange extends Revised {
  kind: 'line';
  part: 'title' | 'heading' | 'attachment' | 'signedOn';
  /** Of a heading or an attachment. */
  section?: string;
  before: string;
  after: string;
}

/** What was changed where the program prints by itself, or has no place for: for the clerk to do by hand. */
export interface OtherChange extends Revised {
  kind: 'other';
  before: string;
  after: string;
  place?: SourcePlace;
}

export type ReturnedChange =
  | CellChange
  | SentenceChange
  | BindingChange
  | ParagraphAdded
  | ParagraphRemoved
  | LineChange
  | OtherChange;

/** 批注: a remark, the words it is about, and where it stands in the report. */
export interface ReturnedComment extends Reviser {
  id: string;
  text: string;
  quote: string;
  place?: { cell: CellAddress } | { section: string; block?: string };
}

/** 退回稿: an edited copy of a 送审稿, with what was changed in it since it was printed. */
export interface ReturnedDraft {
  /** Name of the file. */
  name: string;
  /** The report as it was printed. */
  file: ReportFile;
  template: ReportTemplate;
  changes: readonly ReturnedChange[];
  comments: readonly ReturnedComment[];
}
