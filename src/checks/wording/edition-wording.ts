import type { WordingPattern } from '#domain/template.ts';
import { matchesOf } from '../matches.ts';
import type { CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';

/** How the line of an example begins. */
const LINE = { mustExplain: '应说明的用语', notice: '提示的用语' };

/** Wordings an edition or an office's own requirements ask to have explained, as data of the edition. */
export const editionWordingToExplain = editionWording('editionWordingToExplain', 'mustExplain');

/** Wordings an edition would rather not see, as data of the edition. */
export const editionWordingToNote = editionWording('editionWordingToNote', 'notice');

function editionWording(id: string, severity: WordingPattern['severity']): TextCheck {
  return {
    id,
    severity,
    source: '报告格式',
    find: (text) =>
      text.template.wording
        .filter((wording) => wording.severity === severity)
        .flatMap((wording) => noticesOf(wording, text)),
    examples: {
      fires: [`${LINE[severity]}：依申请公开平台→政府信息公开平台\n建设依申请公开平台。`],
      silent: [`${LINE[severity]}：依申请公开平台\n建设政府信息公开平台。`],
    },
  };
}

function noticesOf(
  { pattern, instead, source }: WordingPattern,
  { blocks }: CheckedText,
): Notice[] {
  const search = new RegExp(pattern, 'g');
  return blocks.flatMap((block) =>
    matchesOf(block.text, search).map((match): Notice => {
      const [quote] = match;
      const { index: start } = match;
      const end = start + quote.length;
      const place = { section: block.section, block: block.block, start, end };
      return {
        places: [placeIn(block, start, end)],
        values: { quote, basis: source, ...(instead !== undefined && { instead }) },
        quote,
        ...(instead !== undefined && { fix: { ...place, text: instead } }),
      };
    }),
  );
}
