import { patternCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

/** A web address that leads nowhere as it is typed: http//:, http:/, www。 */
export const malformedLink = patternCheck({
  id: 'malformedLink',
  severity: 'notice',
  source: WEBSITES,
  pattern:
    /https?(?:\/\/:|[：;；]\/\/|:\\{1,2}|\/\/(?=[a-z\d])|:\/(?=[a-z\d])|::\/\/|:\/\/\/)|www[。．，,、](?=[a-z\d])|(?<=[a-z\d])[。．，](?=(?:gov|com|cn)(?![a-z]))/gi,
  instead: ([quote]) => repaired(quote.toLowerCase()),
  examples: {
    fires: [
      '电子版可在（http//:www.yunxi.gov.cn/）下载',
      'http:/www.yunxi.gov.cn',
      'www。yunxi.gov.cn',
      'www.yunxi.gov。cn',
    ],
    silent: [
      'http://www.yunxi.gov.cn/',
      'https://yunxi.gov.cn:803/index.html',
      '网站www.yunxi.gov.cn。',
    ],
  },
});

function repaired(quote: string): string {
  if (quote.startsWith('https')) return 'https://';
  if (quote.startsWith('http')) return 'http://';
  return quote.startsWith('www') ? 'www.' : '.';
}
