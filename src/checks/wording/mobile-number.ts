import { privacyCheck } from './privacy-check.ts';
import { PRIVACY } from './sources.ts';

/** 手机号码, also half-masked: seven digits with four stars still tell whose it is. Landlines are meant to be public. */
export const mobileNumber = privacyCheck({
  id: 'mobileNumber',
  severity: 'mustExplain',
  source: PRIVACY,
  pattern:
    /(?<![\dA-Za-z.〔])1[3-9]\d(?:\d{8}|\d{4}[*＊×]{4}|[*＊×]{4}\d{4}|[- ]\d{4}[- ]\d{4})(?![\dA-Za-z*＊]|\.\d|[元件条万亿])/g,
  examples: {
    fires: [
      '手机号码：13800000000',
      '联系人手机1380000****',
      '138-0000-0000',
      '（138****0000）',
      '单元格：联系人13800000000',
      '联系电话：13800000000',
      '未对应：值班手机13800000000',
    ],
    silent: [
      '单元格：0100-1234567',
      '联系电话：0100-1234567',
      '未对应：共13800000000元',
      '电话：0100-1234567',
      '编号1380000000012',
      '共13800000000元',
      '18120000-1',
    ],
  },
});
