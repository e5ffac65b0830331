import { FRONT } from '../text.ts';
import type { TextCheck } from '../text-check.ts';

/** Published after the date the edition's facts give for this kind of unit. */
export const deadlineMissed: TextCheck = {
  id: 'deadlineMissed',
  severity: 'mustExplain',
  source: '中华人民共和国政府信息公开条例',
  find({ report: { front, unit, year }, template }) {
    const { publishedOn } = front;
    if (publishedOn === undefined) return [];
    const missed = template.facts
      .filter(({ id, for: kinds }) => id.startsWith('publish') && isFor(kinds, unit.kind))
      .flatMap(({ date, source }) => (date === undefined ? [] : [{ date, source }]))
      .find(({ date }) => publishedOn > `${year + 1}-${date}`);
    if (!missed) return [];
    const values = { publishedOn, deadline: `${year + 1}-${missed.date}`, basis: missed.source };
    return [{ places: [{ section: FRONT }], values, quote: publishedOn }];
  },
  examples: { fires: ['公布：2022-04-01'], silent: ['公布：2022-03-31'] },
};

function isFor(kinds: readonly string[] | undefined, kind: string): boolean {
  return kinds === undefined || kinds.includes(kind);
}
