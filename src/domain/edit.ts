/** A field of the open report and its value before and after; undefined is a field that was, or is, absent. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** 修改: one act of the clerk, undone and done again as a whole. */
export interface Edit {
  label: string;
  changes: readonly FieldChange[];
}

/** 修改记录: what was done, oldest first, and what was undone, to be done again, next first. */
export interface History {
  done: readonly Edit[];
  undone: readonly Edit[];
}
