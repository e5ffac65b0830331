import type { CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { type Breakdown, breakdownsOf } from './breakdowns.ts';
import { type Decimal, minus, quantity, sumOf, written } from './decimal.ts';
import { readingsHere } from './figure-phrases.ts';
import { type NumberInText, readNumbers } from './numbers.ts';

/** A list that misses its whole by less than this share of it means to add up to it. */
const NEAR = 0.05;

/** 分项之和: the parts after 其中 add up to no more than the whole, and to the whole where the list is complete. */
export const partsAndWhole: TextCheck = {
  id: 'partsAndWhole',
  severity: 'mustExplain',
  find: (text) => text.blocks.flatMap((block) => perWhole(text, breakdownsOf(block))),
  examples: {
    fires: [
      '全年公开信息100条，其中：概况类20条，文件类30条，其他40条。',
      '共收到建议845条，其中市级303条，县级400条，乡级136条。',
      '全年被申请行政复议20件，其中维持9件、纠正3件、尚未审结3件。',
      '全县受理咨询50件，其中电话咨询40件，现场咨询20件。',
      '发布解读材料42篇，其中文字解读12篇、图解290篇、视频1篇。',
      '办理代表建议400件，其中主办37件、会办3件。',
      '从内容看，92件申请中，征地类1件、社会保障类55件、其他25件。',
      '收到申请286件，办结264件。其中网络申请560件，信函申请45件，当面申请185件。',
      '召开会议5次，其中领导主持9次。',
      '收到申请286件，上年结转24件。全部申请中已答复301件，其余9件结转。按渠道分，网络申请6件、信函申请45件、当面申请185件。',
      '收到申请286件，办结264件。其中网络申请6件，信函申请45件，当面申请185件。',
      '依法收取信息处理费6件，共6110元，其中甲镇700元、乙镇760元、丙镇150元。',
    ],
    silent: [
      '全年公开信息100条，其中：概况类20条，文件类30条，其他50条。',
      '全年公开信息100条，其中：概况类20条，文件类30条。',
      '共登记60件，其中来信13件、来访17件、电话5件、网络25件；另收到建议6件。',
      '全年办理约100件，其中市级70余件，县级60多件。',
      '共受理554件（含上年结转1件），其中个人531件，企业21件，其他组织2件，办结543件。',
      '全年举办发布会29次，其中负责人参加25次；在线访谈97次，其中负责人参加40次。',
      '全市公开113419条。其中市级51198条，各县（市）、区62221条。',
      '全年新收申请3259件，办结3090件。其中网络申请2369件，信函申请95件，当面申请795件。',
      '办结224件，其中予以公开69件、部分公开15件、不予公开133件，其余按规定处理。',
      '办理申请12件，其中网络申请10件，接待来访300件。',
      '发布解读材料42篇，其中图解12篇；发布信息300篇。',
      '办理代表建议40件，其中主办37件、会办3件。',
      '举办发布会29次，其中负责人参加25次；通过网站访谈97次，其中负责人参加40次；微博回应543次。',
      '从内容看，92件申请中，征地类12件、社会保障类55件等。',
      '收到申请286件，办结264件。其中网络申请56件，信函申请45件，当面申请185件。',
      '收到申请286件，办结264件。其中网络申请6件，信函申请45件。',
      '收到申请286件，上年结转24件。全部申请中已答复301件，其余9件结转。按渠道分，网络申请56件、信函申请45件、当面申请185件。',
      '依法收取信息处理费6件，共1610元，其中甲镇700元、乙镇760元、丙镇150元。',
      '依法收取信息处理费6件，共1610元，其中甲镇700元、乙镇760元等。',
      '在办结的12件申请中，延期的2件，发布公告30件。',
      '办结79件，其中予以公开30件、不予公开40件（属于国家秘密6件、保护第三方合法权益4件）。',
    ],
  },
};

/** A whole with two readings of its list is in order when either adds up. */
function perWhole(text: CheckedText, breakdowns: readonly Breakdown[]): Notice[] {
  const wholes = [...new Set(breakdowns.map((one) => one.whole.start))];
  return wholes.flatMap((start) => {
    const readings = breakdowns.filter((one) => one.whole.start === start);
    const notices = readings.map((one) => notice(text, one));
    return notices.includes(undefined) ? [] : notices.slice(-1).flatMap((one) => one ?? []);
  });
}

function notice(text: CheckedText, breakdown: Breakdown): Notice | undefined {
  const { block, whole, otherWholes, parts, complete, divides } = breakdown;
  const sum = sumOf(parts);
  if (!sum || [whole, ...parts].some((one) => one.approximate)) return undefined;
  const wholes = [whole, ...otherWholes];
  if (wholes.some((one) => parts.some((_, at) => addsUp(parts.slice(0, at + 1), one)))) {
    return undefined;
  }
  const exceeds = wholes.every((one) => quantity(sum) > quantity(one));
  const [nearest = whole] = [...wholes].sort((a, b) => distance(a, sum) - distance(b, sum));
  const near = parts.length > 2 && distance(whole, sum) < NEAR * quantity(whole);
  const all = complete && (otherWholes.length === 0 || (divides && !isSaid(text, breakdown, sum)));
  const short = (complete ? all : near) && !leavesRest(block, parts);
  if (parts.length < 2 ? !exceeds : !exceeds && !short) return undefined;
  return told(breakdown, nearest, sum);
}

function told({ block, parts }: Breakdown, whole: NumberInText, sum: Decimal): Notice | undefined {
  const difference = minus(sum, whole);
  const [first] = parts;
  const end = parts.reduce((latest, one) => Math.max(latest, one.end), whole.end);
  if (!first) return undefined;
  return {
    places: [placeIn(block, whole.start, whole.end), placeIn(block, first.start, end)],
    values: {
      whole: written(whole),
      unit: whole.unit,
      parts: parts.map(written).join(' + '),
      sum: written(sum),
      difference: written(difference).replace('-', ''),
    },
    quote: block.text.slice(whole.start, whole.end),
    figures: { left: written(sum), right: written(whole), difference: written(difference) },
  };
}

function distance(whole: Decimal, sum: Decimal): number {
  return Math.abs(quantity(minus(whole, sum)));
}

/**
 * Whether the section or the tables have the sum elsewhere: a list that opens a sentence may be about what another
 * paragraph counts, or leave out what was carried over.
 */
function isSaid(text: CheckedText, { block, whole, otherWholes }: Breakdown, sum: Decimal) {
  const near = text.blocks.filter((one) => one.section === block.section).flatMap(readNumbers);
  const wholes = [whole, ...otherWholes].flatMap((one) => readingsHere(text, block, one));
  return [...near, ...wholes].some((one) => minus(one, sum).scaled === 0);
}

/** 其余、等: the list itself says that it names only some. */
function leavesRest({ text }: Breakdown['block'], parts: Breakdown['parts']): boolean {
  const after = text.slice(Math.max(...parts.map((one) => one.end)));
  return /^[^。]{0,4}等|^[^。]*(?:其余|余下)/.test(after);
}

/** Where a list ends is not always said: the first few items may already be all of it. */
function addsUp(parts: readonly Decimal[], whole: Decimal): boolean {
  const sum = sumOf(parts);
  return sum !== undefined && minus(sum, whole).scaled === 0;
}
