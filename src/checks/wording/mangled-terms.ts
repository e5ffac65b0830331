import { patternCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

/** Terms of the trade with a character lost or mistaken. Each wrong form means nothing else. */
const TERMS: Readonly<Record<string, string>> = {
  政协委提案: '政协委员提案',
  双随机一抽查: '双随机、一公开',
  '双随机、一抽查': '双随机、一公开',
  钢化措施: '强化措施',
  中级机构: '中介机构',
  政府息公开: '政府信息公开',
  政府信公开: '政府信息公开',
  人民政府信息规定: '人民政府信息公开规定',
  回各类事件: '回应各类事件',
  一些的: '一些',
  依申公开: '依申请公开',
  申请公工: '申请公开',
  主动公工: '主动公开',
  行政复意: '行政复议',
  行政复仪: '行政复议',
  信息处费: '信息处理费',
  规范性文文件: '规范性文件',
  行政范性文件: '行政规范性文件',
  法律行政止公开: '法律行政法规禁止公开',
};

const LOST_FIRST = '(?<![政县市省区州旗镇乡官])府信息公开';

/** 错别字 of the terms every report uses. */
export const mangledTerms = patternCheck({
  id: 'mangledTerms',
  severity: 'notice',
  source: WEBSITES,
  pattern: new RegExp(`${Object.keys(TERMS).join('|')}|${LOST_FIRST}`, 'g'),
  unless: ({ 0: quote, index }, { text }) =>
    quote === '一些的' && /[确话士]/.test(text[index + quote.length] ?? ''),
  instead: ([quote]) => TERMS[quote] ?? '政府信息公开',
  examples: {
    fires: ['公开政协委提案30件', '（四）府信息公开平台建设', '社会组织和中级机构', '依申公开3件'],
    silent: [
      '推进财政信息公开',
      '一些的确',
      '公开政协委员提案30件',
      '政府信息公开平台',
      '县府信息公开办',
      '双随机、一公开',
    ],
  },
});
