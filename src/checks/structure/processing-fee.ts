import type { TextCheck } from '../text-check.ts';

/** The dated fact by which an edition asks for a word on 信息处理费. */
const FACT = 'processingFee';

/** 信息处理费 is reported even where none was charged. */
export const processingFee: TextCheck = {
  id: 'processingFee',
  severity: 'mustExplain',
  source: '国办函〔2020〕109号',
  find({ blocks, template }) {
    if (!template.facts.some((fact) => fact.id === FACT)) return [];
    if (
      blocks.some(({ text }) =>
        /信息处理费|处理费|(?:收取|收费|产生|发生|涉及)[^。]{0,12}费/.test(text),
      )
    )
      return [];
    const home =
      template.sections.find(({ guidance }) => guidance.some((line) => line.includes('处理费'))) ??
      template.sections[template.sections.length - 1];
    if (!home) return [];
    return [{ places: [{ section: home.id }], values: { section: home.title } }];
  },
  examples: {
    fires: ['没有其他需要报告的事项。'],
    silent: ['2021年，本机关未收取信息处理费。', '本年度未收取任何费用。'],
  },
};
