import { type CheckedSection, FRONT } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { type Sentence, sentencesOf, withoutFigures } from './sentences.ts';

/** Reviewers take off marks above a half. */
const MOST = 0.5;
/** A section of two or three sentences is alike by chance. */
const FEWEST = 4;

/** 与上年雷同: the share of sentences a section has word for word from last year, figures aside. */
export const nearCopy: TextCheck = {
  id: 'nearCopy',
  severity: 'mustExplain',
  source: PRACTICE,
  find({ sections, context }) {
    const last = context?.lastYear;
    if (!last) return [];
    const old = new Set(
      last.blocks.flatMap(sentencesOf).map((sentence) => withoutFigures(sentence.words)),
    );
    // The opening says the same every year and should.
    return sections
      .filter((section) => section.id !== FRONT)
      .flatMap((section) => noticeOf(section, old));
  },
  examples: {
    fires: [
      '上年：2020年，全县公开信息300条，内容更加丰富。建立了信息公开审查和登记制度。按季度检查网站栏目并通报结果。组织全县业务人员集中培训2次。\n2021年，全县公开信息200条，内容更加丰富。建立了信息公开审查和登记制度。按季度检查网站栏目并通报结果。组织全县业务人员集中培训3次。',
    ],
    silent: [
      '上年：建立了信息公开审查和登记制度。按季度检查网站栏目并通报结果。\n建立了信息公开审查和登记制度。新增政策图解和视频解读栏目。举办政府开放日活动听取意见。推行办理结果网上查询服务。',
      '本年共收到政府信息公开申请3件，全部办结。',
    ],
  },
};

function noticeOf(section: CheckedSection, old: ReadonlySet<string>): Notice[] {
  const sentences = section.blocks.flatMap(sentencesOf);
  const copied = sentences.filter((sentence) => old.has(withoutFigures(sentence.words)));
  if (sentences.length < FEWEST || copied.length <= sentences.length * MOST) return [];
  const values = {
    heading: section.heading,
    copied: copied.length,
    sentences: sentences.length,
    share: Math.round((copied.length * 100) / sentences.length),
  };
  return [{ places: copied.map(placeOf), values, quote: section.heading }];
}

function placeOf({ block, start, end }: Sentence) {
  return placeIn(block, start, end);
}
