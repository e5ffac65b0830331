/** Words of the program around the screens. */
export const app = {
  opening: '正在打开报告…',
  loading: '正在载入…',
  close: '关闭',
  notOpened: '没有打开这份报告',
  toStart: '回到我的年报',
  failure: {
    title: '程序出错，已停下',
    kept: '已保存的报告不受影响。请复制下面的说明，交给技术人员。',
    partMissing: '没有取到程序文件，已停下',
    partKept: '可能是程序刚刚更新，或者网络断开。已保存的报告不受影响，重新载入即可继续。',
    saveFile: '把当前报告另存为文件',
    reload: '重新载入',
    copy: '复制说明',
    copied: '已复制',
    details: '出错说明',
  },
};
