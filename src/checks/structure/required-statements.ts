import type { RequiredStatement } from '#domain/local-requirements.ts';
import type { CheckedText } from '../text.ts';
import type { Notice, TextCheck } from '../text-check.ts';
import { NOTICE } from './sources.ts';

/** 必写内容 of the local notice: a word of every list stands in one sentence of the section. */
export const requiredStatements: TextCheck = {
  id: 'requiredStatements',
  severity: 'mustExplain',
  source: NOTICE,
  find: (text) => (text.template.local?.statements ?? []).flatMap((one) => noticeOf(text, one)),
  examples: {
    fires: ['必写：网站、条\n全年公开信息30条。'],
    silent: ['必写：网站、条\n全年通过网站公开信息30条。', '没有必写内容时不作判断。'],
  },
};

function noticeOf(text: CheckedText, { section: id, label, words }: RequiredStatement): Notice[] {
  const section = text.sections.find((one) => one.id === id);
  const sentences = (section?.blocks ?? []).flatMap((block) => block.text.split(/[。；！？]/));
  const says = (sentence: string): boolean =>
    words.every((list) => list.some((word) => sentence.includes(word)));
  if (!section || sentences.some(says)) return [];
  const number = text.template.local?.number ?? '';
  return [{ places: [{ section: id }], values: { heading: section.heading, label, number } }];
}
