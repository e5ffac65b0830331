import { findings } from './findings.zh-cn.ts';
import './late-sentences.zh-cn.ts';

/** Words of the 问题清单. */
export const issues = {
  title: '问题清单',
  columns: ['单位', '部分', '位置', '原值/原文', '问题', '建议', '依据', '整改情况'],
  severity: findings.severity,
  say: findings.say,
  instead: (text: string) => (text === '' ? '删去' : `改为“${text}”`),
  unreadable: '文件',
  summary: (files: number, failing: number) =>
    `共 ${files} 个文件，${failing} 个有错误或者不能读取`,
};
