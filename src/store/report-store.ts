import type { CellAddress } from '#domain/address.ts';
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
  /** 锁定（防误改）: stands in this browser, never in the file. */
  locked?: boolean;
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

/** 上年报告 as it is kept beside a report: what was read of it, and what of that was not certain. */
export interface KeptLastYear {
  /** Name of the file it came from, or what it is called. */
  name: string;
  /** The text of a report file. */
  text: string;
  /** Cells whose figure or place the reading left open. */
  unsure: readonly CellAddress[];
}

/** 版本: the report as it stood at some time, kept beside it in the browser and in no file of it. */
export interface KeptVersion {
  /** Versions stand in the order of their ids. */
  id: string;
  name: string;
  /** Instant of keeping it. */
  at: string;
  /** Kept by the program before an act that changes much, not by the clerk. */
  automatic?: true;
  /** The text of a report file. */
  text: string;
}

/** Where reports are kept. A store that fails rejects; nothing is kept in part. */
export interface ReportStore {
  /** What is kept, the newest first. */
  list(): Promise<readonly StoredSummary[]>;
  load(id: string): Promise<StoredReport | undefined>;
  save(id: string, file: ReportFile, summary: ReportSummary): Promise<void>;
  /** Deletes a report with what is kept beside it. */
  remove(id: string): Promise<void>;
  /** The last year's report that was chosen for a kept one. */
  lastYear(id: string): Promise<KeptLastYear | undefined>;
  /** The published report that a kept one corrects: the text of its file. */
  published(id: string): Promise<string | undefined>;
  keepPublished(id: string, text: string): Promise<void>;
  /** Keeps the last year's report of a report; undefined lets it go. */
  keepLastYear(id: string, kept: KeptLastYear | undefined): Promise<void>;
  /** The versions of a report, by their ids. */
  versions(id: string): Promise<readonly KeptVersion[]>;
  keepVersion(id: string, version: KeptVersion): Promise<void>;
  dropVersion(id: string, version: string): Promise<void>;
}
