/** Labels of edits that the session itself makes. They are kept in the file as they were said. */
export const edits = {
  typed: '键入',
  undone: (label: string) => `撤销：${label}`,
  editionChanged: (before: string, after: string) => `更换格式：${before} → ${after}`,
  redone: (label: string) => `重做：${label}`,
};
