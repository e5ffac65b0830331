import { type CheckedSection, FRONT, type OtherReports } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { type Sentence, sentencesOf, withoutFigures } from './sentences.ts';

/** As for a copy of last year's. */
const MOST = 0.5;
const FEWEST = 4;

/** 照抄其他单位: a section most of whose sentences another unit has word for word, figures aside. */
export const copyOfOther: TextCheck = {
  id: 'copyOfOther',
  severity: 'notice',
  source: PRACTICE,
  find({ sections, report, context }) {
    const others = context?.others;
    if (!others) return [];
    return sections
      .filter((section) => section.id !== FRONT)
      .flatMap((section) => noticeOf(section, others, report.unit.name));
  },
  examples: {
    fires: [
      '别的报告：建立了信息公开审查和登记制度。按季度检查网站栏目并通报结果。组织全县业务人员集中培训2次。\n建立了信息公开审查和登记制度。按季度检查网站栏目并通报结果。组织全县业务人员集中培训3次。举办政府开放日活动听取意见。',
    ],
    silent: [
      '别的报告：建立了信息公开审查和登记制度。按季度检查网站栏目并通报结果。\n建立了信息公开审查和登记制度。新增政策图解和视频解读栏目。举办政府开放日活动听取意见。推行办理结果网上查询服务。',
      '建立了信息公开审查和登记制度。按季度检查网站栏目并通报结果。组织全县业务人员集中培训3次。举办政府开放日活动听取意见。',
    ],
  },
};

function noticeOf(section: CheckedSection, { units }: OtherReports, own: string): Notice[] {
  const sentences = section.blocks.flatMap(sentencesOf);
  if (sentences.length < FEWEST) return [];
  const copied = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (const unit of units.get(withoutFigures(sentence.words)) ?? []) {
      if (unit !== own) copied.set(unit, [...(copied.get(unit) ?? []), sentence]);
    }
  }
  const [most] = [...copied].sort((a, b) => b[1].length - a[1].length);
  if (!most || most[1].length <= sentences.length * MOST) return [];
  const [unit, same] = most;
  const values = {
    heading: section.heading,
    unit,
    copied: same.length,
    sentences: sentences.length,
    share: Math.round((same.length * 100) / sentences.length),
  };
  const places = same.map(({ block, start, end }) => placeIn(block, start, end));
  return [{ places, values, quote: section.heading }];
}
