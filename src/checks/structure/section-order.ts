import type { TextCheck } from '../text-check.ts';
import { ownSections } from './own-sections.ts';
import { FORM } from './sources.ts';

/** A section that stands before one the form puts before it, where the order is not the office's own. */
export const sectionOrder: TextCheck = {
  id: 'sectionOrder',
  severity: 'mustExplain',
  source: FORM,
  find(text) {
    const order = text.template.sections.map((section) => section.id);
    const fixed = ownSections(text).filter(({ official }) => official && !official.reorderable);
    return fixed.flatMap(({ text: { id, heading } }, at) => {
      const before = fixed[at - 1]?.text;
      if (!before || order.indexOf(before.id) < order.indexOf(id)) return [];
      return [
        { places: [{ section: id }], values: { heading, before: before.heading }, quote: heading },
      ];
    });
  },
  examples: { fires: ['顺序：一、二、四、三、五、六'], silent: ['顺序：一、二、三、四、五、六'] },
};
