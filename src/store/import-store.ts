/** A file the clerk took in besides reports, as it was: checked anew whenever it is used. */
export interface KeptImport {
  /** `edition:ID`, `local:ID` or `words`: one of a key takes the place of the one before. */
  key: string;
  /** 报告格式, 本地要求, 本单位词表. */
  kind: 'edition' | 'local' | 'words';
  /** The JSON text. */
  text: string;
  /** Instant of taking it in. */
  at: string;
}

/** Where imported 报告格式 and 本地要求 are kept. A store that fails rejects. */
export interface ImportStore {
  /** What is kept, by key. */
  list(): Promise<readonly KeptImport[]>;
  save(kept: KeptImport): Promise<void>;
  remove(key: string): Promise<void>;
}
