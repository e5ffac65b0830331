import { expect, test } from 'vitest';
import { allTextChecks } from '#checks/check-text.ts';
import { structureChecks } from '#checks/structure/structure-checks.ts';
import { wordingChecks } from '#checks/wording/wording-checks.ts';
import { textChecks } from '#i18n/text-checks.zh-cn.ts';
import { isParagraph, textOfExample } from './example-report.ts';

const checks = [...wordingChecks, ...structureChecks];

test.each(checks)('$id notices what it must and nothing else', (check) => {
  for (const text of check.examples.fires) {
    expect.soft(check.find(textOfExample(text)), `${check.id} on ${text}`).not.toEqual([]);
  }
  for (const text of check.examples.silent) {
    expect.soft(check.find(textOfExample(text)), `${check.id} on ${text}`).toEqual([]);
  }
});

test.each(wordingChecks)('$id points at the characters it quotes', (check) => {
  for (const text of check.examples.fires) {
    const example = textOfExample(text);
    for (const { places, quote } of check.find(example)) {
      const [place] = places;
      // Titles, cells and leftovers stand in no paragraph.
      if (!isParagraph(text) && !places.some((one) => 'block' in one)) continue;
      if (!place || !('block' in place)) throw new Error(`${check.id} points at no characters`);
      const block = example.blocks.find((one) => one.block === place.block);
      const pointed = block?.text.slice(place.start, place.end);
      expect.soft(pointed?.toLowerCase()).toBe(quote?.toLowerCase());
    }
  }
});

/** A fix may leave another check's mistake behind, never its own. */
test.each(wordingChecks)('the fix of $id is noticed no more', (check) => {
  for (const text of check.examples.fires.filter(isParagraph)) {
    let mended = text;
    for (let times = 0; times < 5; times += 1) {
      const fix = check.find(textOfExample(mended)).find((one) => one.fix)?.fix;
      if (!fix || !('block' in fix)) break;
      mended = mended.slice(0, fix.start) + fix.text + mended.slice(fix.end);
    }
    expect.soft(check.find(textOfExample(mended)).filter((one) => one.fix)).toEqual([]);
  }
});

test.each(checks)('$id has a title, a reason, a sentence and a source', (check) => {
  const words = textChecks[check.id];
  expect(words?.title).toMatch(/.{2,}/);
  expect(words?.why).toMatch(/。$/);
  expect(check.source).not.toBe('');
  for (const text of check.examples.fires) {
    for (const { values } of check.find(textOfExample(text))) {
      const sentence = words?.say(values) ?? '';
      expect(sentence).toMatch(/.{4,}[^。]$/);
      expect(sentence).not.toContain('“”');
      expect(sentence).not.toContain('undefined');
    }
  }
});

test('every id and every title is used once, and no words are left over', () => {
  const ids = allTextChecks.map((check) => check.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(Object.values(textChecks).map((words) => words.title)).size).toBe(ids.length);
  expect(Object.keys(textChecks).sort()).toEqual([...ids].sort());
});
