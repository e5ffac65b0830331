import { contentsOf } from './font-rules.ts';
import {
  type PdfDict,
  type PdfFile,
  type PdfRule,
  type PdfValue,
  REFERENCE,
  textOf,
} from './pdf-file.ts';

interface Element {
  ref: string;
  dict: PdfDict;
  type: string;
  kids: Element[];
  /** Marks on pages, by the page's reference. */
  marks: { page: string; mcid: number }[];
}

const TYPES = new Set(
  'Document H1 H2 H3 P Table TR TH TD Figure Caption'.split(' ').map((name) => `/${name}`),
);

/** The structure tree, from the document down. */
export function structureOf({ catalog, dict, list, get }: PdfFile): Element[] {
  const read = (ref: PdfValue): Element => {
    const own = dict(ref);
    const kids: Element[] = [];
    const marks: Element['marks'] = [];
    const all = Array.isArray(get(own['/K'])) ? list(own['/K']) : [own['/K'] ?? null];
    for (const kid of all) {
      if (typeof kid === 'number') marks.push({ page: String(own['/Pg']), mcid: kid });
      else if (dict(kid)['/Type'] === '/MCR') {
        marks.push({ page: String(dict(kid)['/Pg']), mcid: Number(dict(kid)['/MCID']) });
      } else if (typeof kid === 'string' && REFERENCE.test(kid)) kids.push(read(kid));
    }
    return { ref: String(ref), dict: own, type: String(own['/S']), kids, marks };
  };
  return list(dict(catalog['/StructTreeRoot'])['/K']).map(read);
}

function flat(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...flat(element.kids)]);
}

/** Elements have their kinds and parents; each mark of the content belongs to one element, and back. */
export const structureRule: PdfRule = (file, require) => {
  const { catalog, dict, list, pages } = file;
  const roots = structureOf(file);
  require(roots.length === 1 && roots[0]?.type === '/Document', 'no document at the top');
  const all = flat(roots);
  for (const { type, ref, dict: own, kids } of all) {
    require(TYPES.has(type), `${type} is no kind of element`);
    for (const kid of kids) require(kid.dict['/P'] === ref, `${kid.ref} names another parent`);
    if (type === '/Figure') require((textOf(own['/Alt']) ?? '') !== '', 'a picture without words');
  }
  const contents = contentsOf(file);
  const numbers = list(dict(dict(catalog['/StructTreeRoot'])['/ParentTree'])['/Nums']);
  for (const [index, page] of pages.entries()) {
    const drawn = (contents[index]?.runs ?? []).flatMap(({ mcid }) =>
      mcid === undefined ? [] : [mcid],
    );
    const at = numbers.indexOf(page.dict['/StructParents'] ?? -1);
    const owners = at < 0 ? [] : list(numbers[at + 1]);
    require(owners.length ===
      drawn.length, `page ${index + 1}: ${owners.length} owners of ${drawn.length} marks`);
    for (const mcid of drawn) {
      const owner = all.find(({ ref }) => ref === owners[mcid]);
      const knows = owner?.marks.some((mark) => mark.page === page.ref && mark.mcid === mcid);
      require(knows === true, `page ${index + 1}: nobody owns mark ${mcid}`);
    }
    const named = all.flatMap(({ marks }) => marks.filter((mark) => mark.page === page.ref));
    require(named.length ===
      drawn.length, `page ${index + 1}: ${named.length} named of ${drawn.length} marks`);
  }
};

/** Tables are grids without holes, heads say what they are heads of; headings do not jump. */
export const tableRule: PdfRule = (file, require) => {
  const all = flat(structureOf(file));
  for (const table of all.filter(({ type }) => type === '/Table')) {
    const grid = table.kids.map((): boolean[] => []);
    for (const [row, { type, kids }] of table.kids.entries()) {
      require(type === '/TR', `${type} in a table`);
      for (const cell of kids) {
        require(cell.type === '/TH' || cell.type === '/TD', `${cell.type} in a row`);
        const attributes = file.dict(cell.dict['/A']);
        if (cell.type === '/TH') require('/Scope' in attributes, 'a head that says not of what');
        const column = (grid[row] ?? []).findIndex((taken) => !taken);
        const from = column < 0 ? (grid[row]?.length ?? 0) : column;
        for (let down = 0; down < Number(attributes['/RowSpan'] ?? 1); down += 1) {
          const line = grid[row + down];
          require(line !== undefined, 'a cell that reaches below its table');
          for (let right = 0; right < Number(attributes['/ColSpan'] ?? 1); right += 1) {
            require(line?.[from + right] !== true, 'two cells in one place');
            while (line && line.length < from + right) line.push(false);
            if (line) line[from + right] = true;
          }
        }
      }
    }
    const widths = new Set(grid.map((line) => line.filter(Boolean).length));
    require(widths.size === 1, `a table whose rows are ${[...widths].join(' and ')} wide`);
  }
  const headings = all
    .filter(({ type }) => /^\/H\d$/.test(type))
    .map(({ type }) => Number(type[2]));
  require(headings[0] === 1, 'the first heading is not the title');
  for (const [index, level] of headings.entries()) {
    require(level <= (headings[index - 1] ?? 0) + 1, 'a heading that jumps over a level');
  }
};
