/** A file of the office's own: a font, a form. */
export interface OfficeFile {
  /** As the file was called. */
  name: string;
  bytes: Uint8Array;
}

/** 逐项录入: the rows marked as typed, each with its figures as they were then. */
export type RowMarks = Readonly<Record<string, string>>;

/** What an office keeps in this browser beside its reports. A store that fails rejects. */
export interface OfficeStore {
  file(key: string): Promise<OfficeFile | undefined>;
  keepFile(key: string, file: OfficeFile): Promise<void>;
  dropFile(key: string): Promise<void>;
  /** The marks of a report, by its id; none at first. */
  marks(report: string): Promise<RowMarks>;
  keepMarks(report: string, marks: RowMarks): Promise<void>;
  dropMarks(report: string): Promise<void>;
}
