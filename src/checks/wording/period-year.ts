import { matchesOf } from '../matches.ts';
import { FORM } from '../structure/sources.ts';
import { type CheckedText, FRONT } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';

const PERIOD = /统计(?:数据)?(?:的)?(?:起止)?(?:期限|时限|时间|期间|区间|周期|时段)[^。；]{0,60}/g;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/g;

/** 统计期限 of another year than the report's: last year's sentence was kept. */
export const periodYear: TextCheck = {
  id: 'periodYear',
  severity: 'mustExplain',
  source: FORM,
  find: (text) => [...inText(text), ...inFront(text)],
  examples: {
    fires: ['统计期限为2020年1月1日至12月31日。', '数据统计时间自2021年1月1日至2022年12月31日'],
    silent: ['统计期限为2021年1月1日至12月31日。', '统计期限截至2021年底。2020年共收到3件'],
  },
};

function inText({ blocks, report }: CheckedText): Notice[] {
  const right = String(report.year);
  return blocks.flatMap((block) =>
    matchesOf(block.text, PERIOD).flatMap((period) =>
      matchesOf(period[0], YEAR).flatMap((year): Notice[] => {
        const [quote] = year;
        if (quote === right) return [];
        const start = period.index + year.index;
        const end = start + quote.length;
        const place = { section: block.section, block: block.block, start, end };
        const values = { quote, year: right };
        return [
          { places: [placeIn(block, start, end)], values, quote, fix: { ...place, text: right } },
        ];
      }),
    ),
  );
}

function inFront({ report: { front, year } }: CheckedText): Notice[] {
  return [front.periodFrom, front.periodTo]
    .filter((date) => date !== '' && !date.startsWith(`${year}-`))
    .map((quote) => ({
      places: [{ section: FRONT }],
      values: { quote, year: String(year) },
      quote,
    }));
}
