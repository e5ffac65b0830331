import { FORM } from '../structure/sources.ts';
import { patternCheck } from '../text-check.ts';

/** The opening makes another year's report public: last year's opening was kept. */
export const reportYear = patternCheck({
  id: 'reportYear',
  severity: 'mustExplain',
  source: FORM,
  pattern:
    /((?:19|20)\d{2})(?<=(?:现将?|特)(?:予以|向社会)?(?:公布|发布)?[\u4e00-\u9fff]{0,30}\d{4})年度?(?:本机关)?政府信息公开(?:工作)?(?:年度)?报告/g,
  unless: ([, year], _block, { report }) => Number(year) === report.year,
  instead: ([quote], { report }) => quote.replace(/^\d{4}/, String(report.year)),
  examples: {
    fires: [
      '现公布云溪县人民政府2020年政府信息公开工作年度报告。',
      '现将2020年度政府信息公开年度报告公布如下。',
    ],
    silent: [
      '现公布云溪县人民政府2021年政府信息公开工作年度报告。',
      '1月20日公布了2020年政府信息公开工作年度报告。',
      '现公布《2020年政府信息公开工作要点》。',
    ],
  },
});
