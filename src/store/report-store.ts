import type { ReportScope } from '#domain/report.ts';
import type { ReportFile } from '#domain/report-file.ts';
import type { Severity } from '#domain/rule.ts';
import type { ReportingUnit } from '#domain/unit.ts';

/** What the list of kept reports shows of one, without opening it. */
export interface ReportSummary {
  unit: Pick<ReportingUnit, 'name' | 'kind'>;
  scope: ReportScope;
  year: number;
  /** 报告格式 in words: 2021年格式. */
  edition: string;
  /** Sections, and how many of them are complete. */
  sections: { complete: number; all: number };
  counts: Readonly<Record<Severity, number>>;
  savedAt: string;
  /** The file outside the browser that holds the report as it was saved here. */
  fileName?: string;
  /** 法定公布期限, YYYY-MM-DD, where the edition knows one for this kind of unit. */
  publishBy?: string;
  /** The first date that the local notice sets for the report: 报送截止. */
  localDate?: { label: string; date: string };
}

export interface StoredSummary extends ReportSummary {
  id: string;
}

/** A kept report: the text of its file, read and migrated like any other file when it is opened. */
export interface StoredReport {
  summary: StoredSummary;
  text: string;
}

/** Where reports are kept. A store that fails rejects; nothing is kept in part. */
export interface ReportStore {
  /** What is kept, the newest first. */
  list(): Promise<readonly StoredSummary[]>;
  load(id: string): Promise<StoredReport | undefined>;
  save(id: string, file: ReportFile, summary: ReportSummary): Promise<void>;
  remove(id: string): Promise<void>;
}
