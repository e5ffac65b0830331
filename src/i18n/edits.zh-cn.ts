/** Labels of edits that the session itself makes. They are kept in the file as they were said. */
export const edits = {
  typed: '键入',
  locked: '锁定（防误改）',
  unlocked: '解除锁定',
  changedLocked: '确认修改已锁定的年报',
  undone: (label: string) => `撤销：${label}`,
  editionChanged: (before: string, after: string) => `更换格式：${before} → ${after}`,
  redone: (label: string) => `重做：${label}`,
  restored: (version: string) => `恢复版本“${version}”`,
  /** Names of the versions that the program keeps by itself. */
  before: {
    edition: (title: string) => `更换为${title}之前`,
    carryOver: (year: number) => `沿用${year}年度报告之前`,
    returned: (name: string) => `采纳退回稿“${name}”之前`,
    restore: (version: string) => `恢复“${version}”之前`,
  },
  exported: (as: string) => `导出${as}`,
};
