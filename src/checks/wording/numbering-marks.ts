import { patternCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from './sources.ts';

const NUMBER =
  /(?=[ \u3000\d（(一二三四五六七八九十])(?<=^|[。；;\n])[ \u3000]*(?:(\d{1,2})、(?=[^\d\s])|([（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)])[、，,．.]|([一二三四五六七八九十]{1,3})[.．，,](?=[^一二三四五六七八九十\s]))/g;

/** 结构层次序数 take 一、 （一） 1. （1）: 顿号 after Chinese numbers, a dot after Arabic ones, nothing after brackets. */
export const numberingMarks = patternCheck({
  id: 'numberingMarks',
  severity: 'notice',
  source: DOCUMENT_FORM,
  pattern: NUMBER,
  instead: ([, arabic, bracketed, chinese]) => {
    if (arabic !== undefined) return `${arabic}.`;
    return bracketed ?? `${chinese}、`;
  },
  examples: {
    fires: ['1、积极推进公开。', '（一）、主动公开情况', '(1)、编制目录；', '一，总体情况'],
    silent: [
      '1.积极推进公开。',
      '（一）主动公开情况',
      '1、2月举办培训',
      '收到1、2件',
      '一、总体情况',
    ],
  },
});
