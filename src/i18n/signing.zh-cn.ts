/** Words of the panel beside 核对: 流转记录 and 更正. */
export const signing = {
  panel: '送签与更正',
  tabs: { circulation: '流转记录', correction: '更正' },
  circulation: {
    hint: '按实际流转填写，只作记录；不填也可以打印、导出。印在审批表上，不进发布稿。',
    parts: { name: '环节', person: '姓名', at: '日期', opinion: '意见' },
    stepName: (name: string, number: number) => name.trim() || `第 ${number} 个环节`,
    partOf: (part: string, step: string) => `${step}：${part}`,
    add: '增加环节',
    added: '流转记录：增加环节',
    fromLocal: '按本地要求的环节补齐',
    fromUsual: '按常用环节补齐',
    changed: (step: string) => `流转记录：${step}`,
    moved: (step: string) => `流转记录：移动“${step}”`,
    removed: (step: string) => `流转记录：删去“${step}”`,
    up: (step: string) => `上移：${step}`,
    down: (step: string) => `下移：${step}`,
    remove: (step: string) => `删去：${step}`,
  },
};
