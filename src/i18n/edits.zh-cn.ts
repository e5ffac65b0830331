/** Labels of edits that the session itself makes. They are kept in the file as they were said. */
export const edits = {
  typed: '键入',
  locked: '锁定（防误改）',
  unlocked: '解除锁定',
  changedLocked: '确认修改已锁定的年报',
  undone: (label: string) => `撤销：${label}`,
  editionChanged: (before: string, after: string) => `更换格式：${before} → ${after}`,
  redone: (label: string) => `重做：${label}`,
};
