import type { CellAddress } from './address.ts';
import type { ReportingUnit } from './unit.ts';

/** A stretch of typed text, or a figure of the report standing in the text. */
export type Run =
  | { text: string }
  | { cell: CellAddress; as: 'figure' | 'share' | 'change'; of?: CellAddress };

/** 段落 of a narrative: level 0 is body text, 2 to 4 are （一） 1. （1）; the number is part of the text. */
export interface ParagraphBlock {
  id: string;
  kind: 'paragraph';
  level: 0 | 2 | 3 | 4;
  runs: readonly Run[];
}

export interface TableBlockRef {
  id: string;
  kind: 'table';
  table: string;
}

export interface PictureBlock {
  id: string;
  kind: 'picture';
  media: string;
  caption: string;
  alt: string;
}

export type Block = ParagraphBlock | TableBlockRef | PictureBlock;

/** One section of a report. `heading` stands only where the office renamed it. */
export interface ReportSection {
  id: string;
  heading?: string;
  added?: true;
  blocks: readonly Block[];
}

export interface Contact {
  office: string;
  address?: string;
  postcode?: string;
  phone?: string;
  email?: string;
}

/** What stands before the first section. Dates are YYYY-MM-DD, Beijing time. */
export interface ReportFront {
  title?: string;
  opening: readonly Block[];
  periodFrom: string;
  periodTo: string;
  contact: Contact;
  signedOn?: string;
  publishedOn?: string;
}

/** 情况说明: why a relation that differs is right; with the figures it was written about. */
export interface Explanation {
  rule: string;
  cells: Readonly<Record<CellAddress, string>>;
  reason: string;
  by: string;
  at: string;
}

/** 流转记录: one step on the way to publication; a list, never a gate. */
export interface CirculationStep {
  name: string;
  person: string;
  at: string;
  opinion: string;
}

/** 修改记录 as kept in the file. */
export interface LogEntry {
  at: string;
  label: string;
  changes: readonly { field: string; before?: string; after?: string }[];
}

/** 附件 bound with the report. */
export interface Attachment {
  id: string;
  title: string;
  blocks: readonly Block[];
}

/** 统计口径: what the figures cover. */
export type ReportScope = 'own' | 'level' | 'region' | 'custom';

/** 年度报告: one unit's report of one year, everything the clerk typed and nothing computed. */
export interface Report {
  template: string;
  templateRevision: number;
  year: number;
  revision: number;
  /** SHA-256 of the published report this one corrects. */
  supersedes?: string;
  unit: ReportingUnit;
  scope: ReportScope;
  scopeNote?: string;
  front: ReportFront;
  sections: readonly ReportSection[];
  /** Text exactly as typed; a missing key is blank, and blank is not 0. */
  figures: Readonly<Record<CellAddress, string>>;
  texts: Readonly<Record<CellAddress, string>>;
  units: Readonly<Record<CellAddress, string>>;
  notes: Readonly<Record<CellAddress, string>>;
  sources: Readonly<Record<CellAddress, string>>;
  explanations: readonly Explanation[];
  circulation: readonly CirculationStep[];
  log: readonly LogEntry[];
  attachments: readonly Attachment[];
}

/** A picture of the report, its bytes in base64. */
export interface Media {
  type: 'image/png' | 'image/jpeg';
  base64: string;
}
