/** How words are put together where a screen does it: the marks between and after them. */
export const marks = {
  /** A sentence that stands alone. */
  sentence: (text: string) => `${text}。`,
  /** What is said of something. */
  of: (what: string, text: string) => `${what}：${text}`,
  aside: (text: string) => `（${text}）`,
  list: (names: readonly string[]) => names.join('、'),
  clauses: (parts: readonly string[]) => parts.join('，'),
  groups: (parts: readonly string[]) => parts.join('；'),
  /** Sentences one after the other, the last closed too. */
  sentences: (texts: readonly string[]) => texts.map((text) => `${text}。`).join(''),
};
