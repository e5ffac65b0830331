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
    const home =
      template.sections.find(({ guidance }) => guidance.some((line) => line.includes('处理费'))) ??
      template.sections[template.sections.length - 1];
    if (!home || blocks.some(({ section, text }) => saysFee(text, section === home.id))) return [];
    return [{ places: [{ section: home.id }], values: { section: home.title } }];
  },
  examples: {
    fires: ['没有其他需要报告的事项。', '收取行政事业性收费30万元。'],
    silent: [
      '2021年，本机关未收取信息处理费。',
      '部分：六、其他需要报告的事项\n本年度未收取任何费用。',
    ],
  },
};

/** 信息处理费 by its name anywhere; fees without a name are these in the section that is for them. */
function saysFee(text: string, atHome: boolean): boolean {
  if (/(?:信息)?处理费/.test(text)) return true;
  return (
    atHome && /(?:收取|收费|产生|发生|涉及)[^。]{0,12}费/.test(text.replace(/事业性收费/g, ''))
  );
}
