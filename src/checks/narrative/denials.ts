import type { FigurePhrase } from '#domain/template.ts';
import type { CheckedBlock, CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { sumOf, written } from './decimal.ts';
import { readingsOf } from './figure-phrases.ts';
import { isAbout } from './phrase-match.ts';
import { clausesIn, type Stretch } from './sentences.ts';

/** 未发生: what the text says did not happen stands as 0 in the tables. */
export const denials: TextCheck = {
  id: 'denials',
  severity: 'mustExplain',
  find(text) {
    const phrases = (text.template.phrases ?? []).filter((phrase) => phrase.units === 'none');
    return text.blocks.flatMap((block) => {
      const said = phrases.filter((phrase) => holdsWords(phrase, block.text));
      if (said.length === 0) return [];
      return clausesIn(block).flatMap((clause) =>
        said.flatMap((phrase) =>
          notice(text, block, { phrase, sentence: clause.sentence, clause }),
        ),
      );
    });
  },
  examples: {
    fires: [
      '全年未发生因政府信息公开引起的行政复议、行政诉讼。',
      '本机关全年未收到政府信息公开申请。',
    ],
    silent: ['全年未发生重大舆情。', '对未按期办结的申请逐件督办。', '全年发生行政复议28件。'],
  },
};

interface Said {
  phrase: FigurePhrase;
  sentence: Stretch;
  clause: Stretch;
}

function notice(
  text: CheckedText,
  block: CheckedBlock,
  { phrase, sentence, clause }: Said,
): Notice[] {
  const said = block.text.slice(clause.start, clause.end);
  if (!denies(phrase, said) || !isAbout(phrase, block, sentence)) return [];
  const readings = readingsOf(text, phrase);
  const sum = readings && sumOf(readings);
  if (!sum || sum.scaled === 0) return [];
  const cells = phrase.readings.flat().map((cell) => ({ cell }));
  const value = written(sum);
  return [
    {
      places: [placeIn(block, clause.start, clause.end), ...cells],
      values: { label: phrase.label, said, value },
      quote: said,
      figures: { left: '0', right: value, difference: `-${value}` },
    },
  ];
}

function denies(phrase: FigurePhrase, clause: string): boolean {
  return holdsWords(phrase, clause) && !phrase.without?.some((word) => clause.includes(word));
}

function holdsWords({ words }: FigurePhrase, said: string): boolean {
  return words.every((list) => list.some((word) => said.includes(word)));
}
