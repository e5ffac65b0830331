/** 词表: a wording the office does not want, written down by the office itself. */
export interface WordEntry {
  /** 错. */
  wrong: string;
  /** 正. */
  right?: string;
  /** 说明. */
  note?: string;
  /** 依据. */
  source?: string;
  /** 截止日期, YYYY-MM-DD: reports signed later are not held to it. */
  until?: string;
}
