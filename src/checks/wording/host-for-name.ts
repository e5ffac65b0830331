import type { CheckedBlock } from '../text.ts';
import { placeIn, type TextCheck } from '../text-check.ts';
import { groupByName, type Host, hostsIn } from './hosts.ts';
import { WEBSITES } from './sources.ts';

const AFTER_A_NAME = /^(?:领导小组|办公室|工作|规定|条例|办法|实施|要点|人民政府|政府信息)/;

/** A host where the name of an agency belongs: 《www.….com规定》. A page was tampered with. */
export const hostForName: TextCheck = {
  id: 'hostForName',
  severity: 'mustExplain',
  source: WEBSITES,
  find({ blocks }) {
    const misplaced = blocks.flatMap((block) =>
      hostsIn(block)
        .filter((host) => standsForName(block, host))
        .map((host) => ({ block, host })),
    );
    return [...groupByName(misplaced)].map(([host, found]) => ({
      places: found.map((one) => placeIn(one.block, one.host.start, one.host.end)),
      values: { host, count: found.length },
      quote: host,
    }));
  },
  examples: {
    fires: ['请与www.yunxi-365.com领导小组办公室联系', '印发《2021年www.yunxi-365.com工作要点》'],
    silent: [
      '请登录www.yunxi.gov.cn查询',
      '门户网站（www.yunxi.gov.cn）工作',
      '《云溪县工作要点》',
    ],
  },
};

function standsForName({ text }: CheckedBlock, { start, end }: Host): boolean {
  if (AFTER_A_NAME.test(text.slice(end, end + 4))) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  const inTitle = before.lastIndexOf('《') > before.lastIndexOf('》');
  return inTitle && /^[\u4e00-\u9fff]/.test(text.slice(end, end + 1));
}
