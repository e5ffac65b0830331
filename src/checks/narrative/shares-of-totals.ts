import { matchesOf } from '../matches.ts';
import type { CheckedBlock, CheckedText } from '../text.ts';
import type { Notice, TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { breakdownsOf, comparable } from './breakdowns.ts';
import { type Decimal, isShare, quantity } from './decimal.ts';
import { asTablesHaveIt, readingsOf } from './figure-phrases.ts';
import { type NumberInText, readNumbers } from './numbers.ts';
import { phrasesNamed } from './phrase-match.ts';
import { lies, sentencesIn } from './sentences.ts';
import { shareNotice } from './share-notice.ts';

/** 占办结总数的34.8%, 占比34.8%. */
const SHARE = /占(?:比|([^，。；\d]{2,14}?)的|)(?:比例|比重)?(?:为|是|达到?)?$/;
/** 办结率94.9%: how many of all were done. Of what is done in time nobody says how many there were. */
const RATE = /(?<![时期])(?:办结|答复|办理|回复)率(?:为|是|达到?)?$/;

/** 占比、办结率 outside a list: the share fits the count before it and what it is said to be a share of. */
export const sharesOfTotals: TextCheck = {
  id: 'sharesOfTotals',
  severity: 'mustExplain',
  source: PRACTICE,
  find: (text) =>
    text.blocks.flatMap((block) => {
      if (!/[占率]/.test(block.text)) return [];
      const shares = readNumbers(block).filter((one) => one.unit === '%');
      return shares.flatMap((share) => notice(text, block, share) ?? []);
    }),
  examples: {
    fires: [
      '（二）依申请公开情况。从办理结果看，予以公开328件，占办结总数的66.4%。',
      '（二）依申请公开情况。予以公开328件，占办结总数的60.4%；部分公开18件，占13.3%。',
      '收办申请96件，其中新收91件、结转5件。截至年底办结94件，办结率79.9%。',
      '共受理申请90件，其中自然人60件，占比69.67%。',
      '受理咨询50件，其中电话咨询20件，占400%。',
    ],
    silent: [
      '（二）依申请公开情况。从办理结果看，予以公开328件，占办结总数的60.4%；部分公开18件，占3.3%。',
      '（二）依申请公开情况。从办理结果看，予以公开382件，占办结总数的60.4%。',
      '收办申请96件，其中新收91件、结转5件。截至年底办结94件，办结率97.9%。',
      '共受理申请90件，其中自然人60件，占比66.67%。',
      '网络渠道占44.6%，是提交申请的主要方式。',
      '政府网站发布信息79968条，占全市发布各类政府信息总量的70.5%。',
      '受理事项220件，办结215件，按时办结率100%，评议满意率98.63%。',
    ],
  },
};

function notice(text: CheckedText, block: CheckedBlock, share: NumberInText): Notice | undefined {
  const numbers = readNumbers(block);
  const part = numbers.filter((one) => one.end <= share.start && one.unit !== '%').slice(-1)[0];
  const said = block.text.slice(part?.end ?? 0, share.start);
  const named = SHARE.exec(said);
  const isRate = !named && RATE.test(said);
  if (!part || part.approximate || share.approximate || !(named || isRate)) return undefined;
  if (said.length > 30 || /[。；]/.test(said) || isInList(block, share)) return undefined;
  const bases = named ? basesOf(text, block, { share, part, name: named[1] }) : [];
  const counts = numbers.filter((one) => comparable(one, part) && quantity(one) >= quantity(part));
  const before = counts.filter((one) => one.end < part.start);
  const [base] = bases.length > 0 ? bases : named ? [] : before;
  let parts: readonly Decimal[] | undefined;
  const fits = (one: Decimal): boolean => {
    if (isShare(share, part, one)) return true;
    parts ??= asTablesHaveIt(text, block, part);
    return parts.some((of) => isShare(share, of, one));
  };
  if (!base || bases.some(fits) || counts.some(fits)) return undefined;
  if (countsNear(text, block, part).some(fits)) return undefined;
  return shareNotice({ block, share, part, whole: base });
}

/** Lists of several parts have a check of their own. */
function isInList(block: CheckedBlock, share: NumberInText): boolean {
  return breakdownsOf(block).some(
    ({ parts, items }) => parts.length > 1 && items.some((item) => lies(share, item)),
  );
}

interface Said {
  share: NumberInText;
  part: NumberInText;
  /** 办结总数. */
  name: string | undefined;
}

/** What the share is of: the total that is named, or was named in the sentence before, or the whole of 其中. */
function basesOf(text: CheckedText, block: CheckedBlock, { share, part, name }: Said): Decimal[] {
  const among = breakdownsOf(block).find(({ parts }) => parts.includes(part));
  if (among && !among.whole.approximate) return [among.whole];
  const sentence = sentencesIn(block).find((one) => lies(share, one));
  const earlier = block.text.slice(sentence?.start ?? 0, share.start);
  const last = matchesOf(earlier, /占([^，。；\d]{2,14}?)的/g).slice(-1)[0]?.[1];
  return phrasesNamed(text.template, name ?? last ?? '').flatMap(
    (phrase) => readingsOf(text, phrase) ?? [],
  );
}

/** Counts of the same section, of which the share may be as well. */
function countsNear(text: CheckedText, { section }: CheckedBlock, part: NumberInText): Decimal[] {
  return text.blocks
    .filter((one) => one.section === section)
    .flatMap(readNumbers)
    .filter((one) => comparable(one, part) && quantity(one) >= quantity(part));
}
