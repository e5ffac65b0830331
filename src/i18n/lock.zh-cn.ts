/** Words of 锁定（防误改）. */
export const lock = {
  label: '锁定（防误改）',
  hint: '锁定后仍可修改，第一次修改时询问一次并记入修改记录',
  question: '这份年报已锁定',
  about: '刚才的操作会修改已锁定的年报。仍要修改的，记入修改记录，关闭前不再询问。',
  takeBack: '不修改，恢复原样',
  goOn: '仍要修改',
};
