import { matchesOf } from '../matches.ts';
import { placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';

/** 「甲、乙分别为3件、5件」: names, then as many figures in the same order. */
const RESPECTIVE =
  /分别(?<=([^，,；;：:。（）()\d]{2,60})分别)(?:为|是|达|有)?((?:\d+(?:\.\d+)?[\u4e00-\u9fff%]{0,3}(?:[、，,]|和|及|以及)?)+)/g;
const FIGURE = /\d+(?:\.\d+)?/g;

/** 分别: as many names as figures. */
export const respectiveFigures: TextCheck = {
  id: 'respectiveFigures',
  severity: 'notice',
  source: PRACTICE,
  find: ({ blocks }) =>
    blocks.flatMap((block) =>
      matchesOf(block.text, RESPECTIVE).flatMap((match) => {
        const [said, names = '', list = ''] = match;
        const quote = names + said;
        const start = match.index - names.length;
        const figures = list.match(FIGURE)?.length ?? 0;
        const counts = [namesIn(names, /、/), namesIn(names, /、|和|与|及|以及/)];
        const [least = 0, most = 0] = counts.map((one) => one.length);
        if (figures < 2 || most < 2 || (figures >= least && figures <= most)) return [];
        return [
          {
            places: [placeIn(block, start, start + quote.length)],
            values: { names: most, figures, quote },
            quote,
          },
        ];
      }),
    ),
  examples: {
    fires: ['文字解读、图解、视频解读分别为5篇、6篇。', '网络和信函申请分别为3件、5件、2件。'],
    silent: [
      '文字解读、图解、视频解读分别为5篇、6篇、3篇。',
      '网站和微信发布信息分别为30条和5条，同比分别增长3%、5%。',
      '各单位分别办理3件。',
    ],
  },
};

/** The name that a figure of a 「分别为」 belongs to, by its place among the figures; none where they do not pair. */
export function respectiveName(clause: string, at: number): string | undefined {
  for (const match of matchesOf(clause, RESPECTIVE)) {
    const [said, names = '', list = ''] = match;
    const start = match.index + said.length - list.length;
    const figures = matchesOf(list, FIGURE).map((figure) => start + figure.index);
    const which = figures.indexOf(at);
    if (which < 0) continue;
    const ways = [namesIn(names, /、/), namesIn(names, /、|和|与|及|以及/)];
    return ways.find((one) => one.length === figures.length)?.[which];
  }
  return undefined;
}

function namesIn(names: string, mark: RegExp): string[] {
  return names.split(mark).filter((name) => name !== '');
}
