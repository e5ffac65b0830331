import { patternCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

/** 账 is money and records, 帐 a tent. */
export const accountWord = patternCheck({
  id: 'accountWord',
  severity: 'notice',
  source: WEBSITES,
  pattern: /帐(?:(?<=台.)|(?=户|号|目|册|本|务))/g,
  instead: () => '账',
  examples: { fires: ['建立电子台帐', '帐号'], silent: ['建立电子台账', '搭建帐篷'] },
});
