import { privacyCheck } from './privacy-check.ts';
import { PRIVACY } from './sources.ts';

/** A mail address that is somebody's QQ or mobile number. */
export const personalMail = privacyCheck({
  id: 'personalMail',
  severity: 'notice',
  source: PRIVACY,
  pattern: /(?<![A-Za-z\d._-])(?:\d{5,11}@qq\.com|1[3-9]\d{9}@[A-Za-z\d]{1,20}\.com)/gi,
  examples: {
    fires: ['电子邮箱：123456789@qq.com', '13800000000@139.com'],
    silent: ['电子邮箱：xxgk@yunxi.gov.cn', 'yxzwgk@163.com'],
  },
});
