import { patternCheck } from '../text-check.ts';

/** 文号 takes its year in 〔〕 (GB/T 9704—2012), not in square, round or other brackets. */
export const documentNumberBrackets = patternCheck({
  id: 'documentNumberBrackets',
  severity: 'notice',
  source: 'GB/T 9704—2012',
  pattern:
    /(?=[[［(（【﹝])(?<=[\u4e00-\u9fff])[[［(（【﹝]((?:19|20)\d{2})[\]］)）】﹞](?=第?\d+号)/g,
  instead: ([, year = '']) => `〔${year}〕`,
  examples: {
    fires: [
      '印发了工作要点（云府办字[2012]130号）。',
      '云政办(2015)22号文件',
      '国办函【2020】109号',
    ],
    silent: ['云府办字〔2012〕138号', '全年（2012年）共收到申请130件', '本年（2012）申请'],
  },
});
