import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';

/** Level of the outline of each paragraph style that has one, by the id of the style. */
export type StyleLevels = ReadonlyMap<string, number>;

const HEADING = /^(?:heading|标题) ?([1-9])$/i;
const DEEPEST = 9;

/** The levels of the outline that the styles of a Word file stand for: by their own level, else by Word's own names. */
export function readStyleLevels(zip: ZipPackage): StyleLevels {
  const levels = new Map<string, number>();
  let id: string | undefined;
  const set = (level: number) => {
    if (id !== undefined && level >= 1 && level <= DEEPEST) levels.set(id, level);
  };
  const reader = xmlReader({
    open: ({ name, attributes }) => {
      if (name === 'style') id = attributes.type === 'paragraph' ? attributes.styleId : undefined;
      else if (name === 'name') set(Number(HEADING.exec(attributes.val ?? '')?.[1]));
      else if (name === 'outlineLvl') set(outlineLevel(attributes.val));
    },
    close: () => {},
    text: () => {},
  });
  if (zip.names.includes('word/styles.xml')) zip.read('word/styles.xml', reader.write);
  return levels;
}

/** The level that `w:outlineLvl` names, from 1; NaN where it names none. */
export function outlineLevel(value: string | undefined): number {
  return value === undefined || value === '' ? Number.NaN : Number(value) + 1;
}
