import { matchesOf } from '../matches.ts';
import type { CheckedBlock, CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from '../wording/sources.ts';
import { readNumber } from './chinese-number.ts';

/** 见附件, 附件2: an attachment that the text sends its reader to. */
const REFERENCE =
  /(?:详?见|后附|参见|附上?)(?:本报告)?附件(?:(\d{1,2}|[一二三四五六七八九十])(?![\d\u4e00-\u9fff]))?|附件(\d{1,2}|[一二三四五六七八九十])(?=[）)。；，、：:.．《“]|$)/g;
/** 附件：1.甲, the head of 附件说明. */
const LIST = /^\s*附件[：:]\s*(\S.*)$/;
/** 附件1 on a line of its own: the attachments of a document that was read stand among its text. */
const HEADING = /^\s*附件\s*(?:\d{1,2}|[一二三四五六七八九十])?\s*[：:]?\s*$/;
const NUMBERED = /^\s*\d{1,2}[.．、]\s*(\S.*)$/;

/** 附件: what the text refers to or lists is there, and what is there is listed. */
export const attachmentList: TextCheck = {
  id: 'attachmentList',
  severity: 'notice',
  source: DOCUMENT_FORM,
  find(text) {
    const own = new Set(text.report.attachments.map(({ id }) => id));
    const blocks = text.blocks.filter(({ section }) => !own.has(section));
    if (blocks.some((block) => HEADING.test(block.text))) return [];
    return [...blocks.flatMap((block) => references(text, block)), ...listed(text, blocks)];
  },
  examples: {
    fires: [
      '各项指标的统计表见附件。',
      '附：统计表\n机构名单见附件2。',
      '附：统计表\n附件：1.统计表\n2.机构名单',
      '附：统计表\n附：机构名单\n附件：统计表',
    ],
    silent: [
      '附：统计表\n各项指标的统计表见附件。',
      '附：统计表\n附：机构名单\n附件：1.统计表\n2.机构名单',
      '申请人可以下载附件后填写。',
      '附件格式为PDF。',
      '附件：1.统计表\n附件1\n统计表',
    ],
  },
};

function references({ report }: CheckedText, block: CheckedBlock): Notice[] {
  const { length } = report.attachments;
  if (LIST.test(block.text)) return [];
  return matchesOf(block.text, REFERENCE).flatMap((match) => {
    const [quote, after, alone] = match;
    const number = readNumber(after ?? alone ?? '一') ?? 1;
    if (number <= length) return [];
    const place = placeIn(block, match.index, match.index + quote.length);
    return [{ places: [place], values: { quote, why: 'missing', count: length }, quote }];
  });
}

interface Listed {
  title: string;
  block: CheckedBlock;
}

function listed({ report }: CheckedText, blocks: readonly CheckedBlock[]): Notice[] {
  const names = listOf(blocks);
  const [first] = names;
  if (!first) return [];
  const there = new Set(report.attachments.map(({ title }) => bare(title)));
  const said = new Set(names.map(({ title }) => bare(title)));
  const missing = names.filter(({ title }) => !there.has(bare(title)));
  const unlisted = report.attachments.filter(({ title }) => !said.has(bare(title)));
  return [
    ...missing.map(({ title, block }): Notice => {
      const start = block.text.indexOf(title);
      const places = [placeIn(block, start, start + title.length)];
      return { places, values: { quote: title, why: 'missing', count: there.size }, quote: title };
    }),
    ...unlisted.map(
      ({ id, title }): Notice => ({
        places: [{ section: id }],
        values: { quote: title, why: 'unlisted', count: there.size },
        quote: title,
      }),
    ),
  ];
}

/** 附件说明: the line that begins with 附件： and the numbered ones right below it. */
function listOf(blocks: readonly CheckedBlock[]): Listed[] {
  const at = blocks.findIndex(({ text }) => LIST.test(text));
  const block = blocks[at];
  const head = LIST.exec(block?.text ?? '')?.[1];
  if (!block || head === undefined) return [];
  const names = [{ title: NUMBERED.exec(head)?.[1] ?? head, block }];
  for (const next of blocks.slice(at + 1)) {
    const title = NUMBERED.exec(next.text)?.[1];
    if (title === undefined) break;
    names.push({ title, block: next });
  }
  return names.map(({ title, block: from }) => ({ title: title.trim(), block: from }));
}

function bare(title: string): string {
  return title.replace(/[\s《》。]|^附件\s*\d*[：:.．、]?/g, '');
}
