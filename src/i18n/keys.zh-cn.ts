/** Words of 按键: the list of shortcuts and the printed card. */
export const keys = {
  title: '按键',
  card: '按键卡',
  print: '打印',
  printCard: '打印按键卡',
  back: '返回',
  close: '关闭',
  groups: { report: '各屏通用', table: '表格', text: '正文', transcribe: '逐项录入对照' },
  acts: {
    help: '显示本表',
    find: '查找和替换',
    findNext: '下一处（查找时）',
    findPrevious: '上一处（查找时）',
    undo: '撤销',
    redo: '重做',
    save: '另存为文件',
    print: '到预览与导出，再按一次打印',
    insertFigure: '插入表格里的数字',
    showFindings: '看光标处的问题',
  },
};
