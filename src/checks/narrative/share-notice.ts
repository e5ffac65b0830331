import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn } from '../text-check.ts';
import { type Decimal, quantity, written } from './decimal.ts';
import type { NumberInText } from './numbers.ts';

/** A share that does not fit. */
export interface WrongShare {
  block: CheckedBlock;
  share: NumberInText;
  part: NumberInText;
  whole: Decimal | NumberInText;
  /** Another number that the share was likely taken of. */
  base?: string | undefined;
}

/** What is said of a share that does not fit: the share as it should be, and of what it may have been taken. */
export function shareNotice({ block, share, part, whole, base }: WrongShare): Notice {
  const exact = ((quantity(part) / quantity(whole)) * 100).toFixed(share.decimals);
  const stated = written(share);
  return {
    places: [share, part, ...('start' in whole ? [whole] : [])].map(({ start, end }) =>
      placeIn(block, start, end),
    ),
    values: {
      part: written(part),
      whole: written(whole),
      share: stated,
      exact,
      ...(base !== undefined && { base }),
    },
    quote: block.text.slice(share.start, share.end),
    figures: {
      left: stated,
      right: exact,
      difference: (quantity(share) - Number(exact)).toFixed(share.decimals),
    },
  };
}
