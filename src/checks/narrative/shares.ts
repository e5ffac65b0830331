import type { CheckedText } from '../text.ts';
import type { Notice, TextCheck } from '../text-check.ts';
import { type Breakdown, breakdownsOf, comparable } from './breakdowns.ts';
import { isShare, quantity, sumOf, written } from './decimal.ts';
import { asTablesHaveIt } from './figure-phrases.ts';
import { type NumberInText, readNumbers } from './numbers.ts';
import { lies } from './sentences.ts';
import { shareNotice } from './share-notice.ts';

/** 占比: a share printed beside a part of a list fits the part and the list's whole, to the digits printed. */
export const shares: TextCheck = {
  id: 'shares',
  severity: 'mustExplain',
  find: (text) =>
    text.blocks.flatMap((block) =>
      onePerWhole(breakdownsOf(block)).flatMap((list) => ofBreakdown(text, list)),
    ),
  examples: {
    fires: [
      '全年公开信息100条，其中：概况类20条，占25%；其他80条，占80%。',
      '共办理申请84件，其中网络38件，占54%；信函46件，占55%。',
    ],
    silent: [
      '共办理申请84件，其中网络38件，占45%；信函24件，占29%；当面22件，占26%。',
      '全年公开信息300条，其中：概况类100条，占33.3%；其他200条，占66.67%。',
      '全年公开信息100条，其中：概况类20条；其他80条。',
      '（二）依申请公开情况。共新收申请553件，其中自然人503件，占95.8%；法人或其他组织23件，占4.2%。',
    ],
  },
};

/** Of two readings of one list the longer one. */
function onePerWhole(breakdowns: readonly Breakdown[]): Breakdown[] {
  const longest = new Map<number, Breakdown>();
  for (const one of breakdowns) longest.set(one.whole.start, one);
  return [...longest.values()];
}

function ofBreakdown(text: CheckedText, { block, whole, parts, items }: Breakdown): Notice[] {
  const numbers = readNumbers(block);
  return items.flatMap((item): Notice[] => {
    const part = parts.find((one) => lies(one, item));
    const share = numbers.find((one) => one.unit === '%' && lies(one, item));
    if (!part || !share || !/占/.test(block.text.slice(part.end, share.start))) return [];
    if (part.approximate || whole.approximate || isShare(share, part, whole)) return [];
    const wholes = asTablesHaveIt(text, block, whole);
    const partly = asTablesHaveIt(text, block, part);
    if (partly.some((one) => wholes.some((of) => isShare(share, one, of)))) return [];
    const base = otherBase({ share, part, whole, candidates: [...numbers, ...sums(parts)] });
    return [shareNotice({ block, share, part, whole, base })];
  });
}

function sums(parts: readonly NumberInText[]): NumberInText[] {
  const sum = sumOf(parts);
  const [first] = parts;
  return sum && first ? [{ ...first, ...sum }] : [];
}

interface Search {
  share: NumberInText;
  part: NumberInText;
  whole: NumberInText;
  candidates: readonly NumberInText[];
}

/** Another number of the paragraph, or the sum of the list, that the share was likely taken of. */
function otherBase({ share, part, whole, candidates }: Search): string | undefined {
  const fitting = candidates.find(
    (one) => comparable(one, whole) && quantity(one) > quantity(part) && isShare(share, part, one),
  );
  return fitting && written(fitting);
}
