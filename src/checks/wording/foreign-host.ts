import { placeIn, type TextCheck } from '../text-check.ts';
import { groupByName, hostsIn, isOfficial } from './hosts.ts';
import { WEBSITES } from './sources.ts';

/** 外部链接: a host that is no government's, once for all its places; hijacked pages put them there. */
export const foreignHost: TextCheck = {
  id: 'foreignHost',
  severity: 'mustExplain',
  source: WEBSITES,
  find({ blocks }) {
    const foreign = blocks.flatMap((block) =>
      hostsIn(block)
        .filter((host) => !isOfficial(host))
        .map((host) => ({ block, host })),
    );
    return [...groupByName(foreign)].map(([host, found]) => ({
      places: found.map((one) => placeIn(one.block, one.host.start, one.host.end)),
      values: { host, count: found.length },
      quote: host,
    }));
  },
  examples: {
    fires: ['可在www.yunxi-365.example.com下载', '平台（https://yunxi.top/a.html）'],
    silent: [
      '可在“中国云溪”门户网站（www.yunxi.gov.cn）下载',
      '电子邮箱：xxgk@mail.yunxi.com。',
      '见附件1.docx',
      'https://www.yunxi.gov.cn:803/web2/site/index.html',
    ],
  },
};
