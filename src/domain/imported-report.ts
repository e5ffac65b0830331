import type { CellAddress } from './address.ts';
import type { Report } from './report.ts';

/** 出处: where something stands in the source, as far as its kind of file can tell. All numbers count from 1. */
export interface SourcePlace {
  /** Name of the sheet of a workbook. */
  sheet?: string;
  page?: number;
  /** Line of a plain text. */
  line?: number;
  /** Paragraph of a document, tables not counted. */
  paragraph?: number;
  table?: number;
  row?: number;
  column?: number;
  /** The report's data as this program wrote them into the file. */
  embedded?: true;
}

/** 依据 of an imported cell: the text as the source has it, where it stands, and whether it surely belongs here. */
export interface CellEvidence {
  text: string;
  place: SourcePlace;
  certain: boolean;
}

/** A heading of the source and the section it opens; sections the edition does not know have ids of their own. */
export interface ImportedSection {
  id: string;
  heading: string;
}

/** 未对应: a part of the source that found no place in the draft. */
export interface UnmatchedPart {
  text: string;
  place: SourcePlace;
}

/** 导入结果: a foreign document as a draft of an edition, with evidence for every figure. */
export interface ImportedReport {
  /** Id of the recognised edition. */
  template: string;
  /** Ids of all editions it may be, the likeliest first. */
  candidates: readonly string[];
  /** Absent where the source does not say; the draft then stands in the edition's first year. */
  year?: number;
  /** Absent where the source does not say. */
  unit?: string;
  title?: string;
  report: Report;
  cells: Readonly<Record<CellAddress, CellEvidence>>;
  /** In the order of the source. */
  sections: readonly ImportedSection[];
  unmatched: readonly UnmatchedPart[];
}
