import type { CheckedText, OtherReports } from '../text.ts';
import { sentencesOf, withoutFigures } from './sentences.ts';

/** What the reports of other units say, ready to be compared with each of them: one pass over all of them. */
export function otherReports(texts: readonly CheckedText[]): OtherReports {
  const units = new Map<string, Set<string>>();
  for (const { report, blocks } of texts) {
    for (const { words } of blocks.flatMap(sentencesOf)) {
      const key = withoutFigures(words);
      const said = units.get(key) ?? new Set();
      said.add(report.unit.name);
      units.set(key, said);
    }
  }
  return { names: [...new Set(texts.map(({ report }) => report.unit.name))], units };
}
